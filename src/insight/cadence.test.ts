import { describe, expect, test } from 'vitest'
import { cadenceOf } from './cadence.ts'
import { dueDay, dueFromDay, dueness } from './dueness.ts'
import { tieMetOn } from './testing.ts'
import { NO_CONTACT } from './tie-stats.ts'

const tie = tieMetOn(0, 30, 60) // gap (60 + 90)/3 = 50

describe('cadence', () => {
  test.each([
    ['the owner’s own word first', { own: 21, layer: 'inner' as const }, 21, 'you'],
    ['then a circle, the most frequent', { circles: circles(90, 60) }, 60, 'circle'],
    ['then the layer', { layer: 'close' as const }, 30, 'layer'],
    ['else half as long again as usual', {}, 75, 'rhythm'],
  ])('%s', (_case, wishes, days, from) => {
    expect(cadenceOf(tie, wishes)).toMatchObject({ days, from })
  })

  test('stays between a week and a year', () => {
    expect(cadenceOf(tieMetOn(...Array.from({ length: 200 }, (_, day) => day)))?.days).toBe(7)
    expect(cadenceOf(tieMetOn(0, 2000))?.days).toBe(365)
  })

  test('proposes none where there was no contact', () => {
    expect(cadenceOf(NO_CONTACT)).toBeNull()
  })
})

describe('due-ness', () => {
  test.each([
    [79, 0],
    [80, 0],
    [90, 0.5],
    [100, 1],
    [150, 1.5],
    [200, 2],
    [900, 2],
  ])('after %d of 100 days is %d', (silence, expected) => {
    expect(dueness(tieMetOn(0), silence, { days: 100 })).toBeCloseTo(expected, 9)
  })

  test.each([7, 30, 52.5, 75, 365])('its days for a cadence of %d', (days) => {
    const from = dueFromDay(tie, { days }) ?? 0
    const due = dueDay(tie, { days }) ?? 0
    expect(dueness(tie, from, { days })).toBeGreaterThan(0)
    expect(dueness(tie, from - 1, { days })).toBe(0)
    expect(dueness(tie, due, { days })).toBeGreaterThanOrEqual(1)
    expect(dueness(tie, due - 1, { days })).toBeLessThan(1)
  })

  test('nobody is due without contact', () => {
    expect(dueness(NO_CONTACT, 900, { days: 7 })).toBe(0)
    expect(dueDay(NO_CONTACT, { days: 7 })).toBeNull()
    expect(dueFromDay(NO_CONTACT, { days: 7 })).toBeNull()
  })
})

function circles(...days: readonly number[]) {
  return days.map((one) => ({ name: `circle of ${one}`, days: one }))
}
