import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTie, tieMetOn } from './testing.ts'
import { NO_CONTACT } from './tie-stats.ts'
import { strengthOn } from './tie-strength.ts'

test('is a chance, and falls as silence grows', () => {
  fc.assert(
    fc.property(anyTie, fc.nat(3000), fc.nat(3000), (tie, wait, more) => {
      const day = (tie.lastDay ?? 0) + wait
      const now = strengthOn(tie, day)
      expect(now).toBeGreaterThan(0)
      expect(now).toBeLessThan(1)
      expect(strengthOn(tie, day + more)).toBeLessThanOrEqual(now)
    }),
  )
})

test('is nothing without contact', () => {
  expect(strengthOn(NO_CONTACT, 100)).toBe(0)
})

test('follows the owner’s rating, three being neutral', () => {
  const tie = tieMetOn(0, 60, 120)
  const rated = (closeness: number) => strengthOn(tie, 200, { closeness })
  expect(rated(3)).toBe(strengthOn(tie, 200))
  expect(rated(5)).toBeGreaterThan(rated(4))
  expect(rated(1)).toBeLessThan(rated(3))
})

test('never falls below 0.3 for kin', () => {
  expect(strengthOn(tieMetOn(0), 4000, { kin: true })).toBe(0.3)
})

test('takes a refitted intercept', () => {
  const tie = tieMetOn(0, 60, 120)
  expect(strengthOn(tie, 200, { intercept: -1 })).toBeGreaterThan(strengthOn(tie, 200))
})

test('a day before the last contact counts as that day', () => {
  const tie = tieMetOn(0, 60)
  expect(strengthOn(tie, 10)).toBe(strengthOn(tie, 60))
})
