import { expect, test } from 'vitest'
import type { ContactDay } from './contact-evidence.ts'
import { foldTie } from './tie-stats.ts'
import { strengthOn } from './tie-strength.ts'
import { pastChances } from './well-history.ts'

const contact = (day: number, way: 'in' | 'out'): ContactDay => ({
  day,
  weight: 1,
  in: way === 'in' ? 1 : 0,
  out: way === 'out' ? 1 : 0,
  met: 0,
  lastInAt: way === 'in' ? day * 86_400_000 : null,
  lastOutAt: way === 'out' ? day * 86_400_000 : null,
  lastMetAt: null,
})

test('knows at each moment only what had happened by then', () => {
  const days = [10, 40, 70, 100, 130].map((day) => contact(day, day % 20 === 0 ? 'out' : 'in'))
  const chances = pastChances(days, [0, 75, 135, 2_000])
  expect(chances[0]).toBe(0)
  expect(chances[1]).toBeCloseTo(strengthOn(foldTie(days.slice(0, 3)), 75), 12)
  expect(chances[2]).toBeCloseTo(strengthOn(foldTie(days), 135), 12)
  const written = [...days, contact(134, 'out')]
  expect(pastChances(written, [135])[0]).toBeCloseTo(chances[2] ?? 0, 12)
  expect(chances[3]).toBe(0) // long silent: too weak to count on
})

test('is not filled by letters nobody answered', () => {
  const days = [10, 20, 30, 40].map((day) => contact(day, 'out'))
  expect(pastChances(days, [45])).toEqual([0])
})
