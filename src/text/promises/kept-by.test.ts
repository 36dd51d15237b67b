import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { findDeliveries } from './find-deliveries.ts'
import { findPromises } from './find-promises.ts'
import { keptBy } from './kept-by.ts'
import { KEPT, NOT_KEPT, NOT_TOLD, TOLD } from './kept.cases.ts'
import { toldIn } from './told-later.ts'

const MADE = Date.parse('2026-03-11T10:00:00Z')

/** How well the later words keep the earlier ones, in one conversation or in two. */
function fit(promised: string, later: string, { thread = 'a', days = 2 } = {}): number {
  const [promise] = findPromises(promised, { at: MADE, zone: 'UTC' })
  if (promise === undefined) throw new Error(`no promise: ${promised}`)
  const awaited = { ...promise, at: MADE, dueAt: null, thread: 'a' }
  const fits = findDeliveries(later).map((delivery) =>
    keptBy(awaited, { ...delivery, at: MADE + days * DAY_MS, thread }),
  )
  return Math.max(0, ...fits)
}

test.each(KEPT)('%s ← %s', (promised, later) => {
  expect(fit(promised, later)).toBeGreaterThan(0)
})

test.each(NOT_KEPT)('%s is not kept by: %s', (promised, later) => {
  expect(fit(promised, later)).toBe(0)
})

/** How well what a later answer states, deeds unnamed, keeps the earlier words. */
function toldFit(promised: string, later: string, { thread = 'a', days = 2 } = {}): number {
  const [promise] = findPromises(promised, { at: MADE, zone: 'UTC' })
  if (promise === undefined) throw new Error(`no promise: ${promised}`)
  const told = toldIn(later, findPromises(later, { at: MADE, zone: 'UTC' }))
  const at = MADE + days * DAY_MS
  return told === null
    ? 0
    : keptBy({ ...promise, at: MADE, dueAt: null, thread: 'a' }, { ...told, at, thread })
}

test.each(TOLD)('%s is told of by: %s', (promised, later) => {
  expect(toldFit(promised, later)).toBeGreaterThan(0)
  expect(toldFit(promised, later, { thread: 'b' })).toBe(0)
  expect(toldFit(promised, later, { days: 90 })).toBe(0)
})

test.each(NOT_TOLD)('%s is not told of by: %s', (promised, later) => {
  expect(toldFit(promised, later)).toBe(0)
})

test('in another conversation the thing must be named', () => {
  const promise = "I'll send you the slides by Friday."
  expect(fit(promise, 'Here are the slides.', { thread: 'b' })).toBeGreaterThan(0)
  expect(fit(promise, 'Here are the photos.', { thread: 'b' })).toBe(0)
})

test('nothing said before keeps it, nor long after', () => {
  const promise = "I'll send you the slides by Friday."
  expect(fit(promise, 'Here are the slides.', { days: -1 })).toBe(0)
  expect(fit(promise, 'Here are the slides.', { days: 900 })).toBe(0)
})
