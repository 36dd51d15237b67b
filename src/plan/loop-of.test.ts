import { expect, test } from 'vitest'
import { DAY_MS, dayOf } from '../domain/instant.ts'
import { isLoop, loopOf, type Helped } from './loop-of.ts'

const AT = Date.parse('2026-10-01T12:00:00Z')
const day = (days: number) => AT + days * DAY_MS
const HELPED: Helped = {
  at: AT,
  kind: 'introduction',
  size: 'medium',
  found: true,
  thankedAt: null,
  reportedAt: null,
  letGoAt: null,
  thanks: [],
  talks: [],
  appliedAt: null,
}
const loop = (helped: Partial<Helped>, days: number) =>
  loopOf({ ...HELPED, ...helped }, day(days), 'UTC')

test('thanks are due the day after', () => {
  expect(loop({}, 0.2).next).toEqual({ what: 'thank', due: dayOf(AT, 'UTC') + 1 })
  expect(loop({}, 20)).toMatchObject({ state: 'open', next: { what: 'thank' } })
})

test('thanks said since close the first half; the news stand six weeks on', () => {
  const thanked = loop({ thanks: [day(-3), day(2), day(9)] }, 10)
  expect(thanked).toEqual({
    state: 'thanked',
    thankedAt: day(2),
    next: { what: 'report', due: dayOf(AT, 'UTC') + 42 },
  })
  expect(loop({ thanks: [day(-3)] }, 10).state).toBe('open')
})

test('after six weeks it is news that are wanted, thanked or not, and not forever', () => {
  expect(loop({}, 41).next?.what).toBe('thank')
  expect(loop({}, 42).next?.what).toBe('report')
  expect(loop({ thankedAt: day(1) }, 80).next?.what).toBe('report')
  expect(loop({ thankedAt: day(1) }, 90).next).toBeNull()
  expect(loop({ thankedAt: day(1), found: false }, 90).next?.what).toBe('report')
})

test('a talk weeks later has told the news, where only an import knows of the help', () => {
  expect(loop({ talks: [day(20)] }, 50).next).toBeNull()
  expect(loop({ talks: [day(5)] }, 50).next?.what).toBe('report')
  expect(loop({ talks: [day(20)], found: false }, 50).next?.what).toBe('report')
})

test('an application puts the news off until it can have been answered', () => {
  expect(loop({ thankedAt: day(1), appliedAt: day(10) }, 45).next?.due).toBe(dayOf(AT, 'UTC') + 52)
})

test('told or let go, nothing is wanted', () => {
  expect(loop({ reportedAt: day(43) }, 50)).toMatchObject({ state: 'reported', next: null })
  expect(loop({ letGoAt: day(3) }, 50)).toMatchObject({ state: 'let-go', next: null })
})

test('small things and recommendations are thanked for, and no more', () => {
  expect(loop({ size: 'small', found: false }, 60).next?.what).toBe('thank')
  expect(loop({ kind: 'endorsement', thankedAt: day(1) }, 50).next).toBeNull()
  expect(loop({ kind: 'endorsement', thankedAt: day(1), found: false }, 50).next?.what).toBe(
    'report',
  )
  expect(loop({ kind: 'endorsement' }, 50).next).toBeNull()
})

test('what counts at all', () => {
  expect(isLoop({ kind: 'endorsement', size: 'small', found: true })).toBe(false)
  expect(isLoop({ kind: 'information', size: 'small', found: false })).toBe(true)
  expect(isLoop({ kind: 'gift', size: 'large', found: false })).toBe(false)
})
