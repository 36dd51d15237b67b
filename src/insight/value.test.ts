import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jobLeadValue, mutualWeight, weakTieWeight } from './job-lead-value.ts'
import { liftOf } from './lift.ts'
import { anyTie, tieMetOn } from './testing.ts'
import { tieValue } from './tie-value.ts'

describe('job-lead value', () => {
  const facts = { mutual: 10, reply: 0.5, relevance: 1 }

  test('is highest for a moderately weak tie', () => {
    expect(weakTieWeight(1 / 3)).toBeCloseTo(1, 3)
    const middle = jobLeadValue({ ...facts, strength: 1 / 3 })
    expect(middle).toBeGreaterThan(jobLeadValue({ ...facts, strength: 0.05 }))
    expect(middle).toBeGreaterThan(jobLeadValue({ ...facts, strength: 0.9 }))
  })

  test('prefers strong ties in less digital trades', () => {
    const value = (strength: number) => jobLeadValue({ ...facts, strength, lessDigital: true })
    expect(value(0.9)).toBeGreaterThan(value(0.3))
  })

  test('peaks at ten mutual acquaintances, between 0.6 and 1', () => {
    expect(mutualWeight(10)).toBe(1)
    expect(mutualWeight(0)).toBeGreaterThan(0.6)
    expect(mutualWeight(0)).toBeLessThan(mutualWeight(5))
    expect(mutualWeight(200)).toBeLessThan(mutualWeight(20))
  })
})

describe('lift', () => {
  test('puts a tie once frequent and now silent before one that was never close', () => {
    const once = tieMetOn(...Array.from({ length: 40 }, (_, week) => week * 7))
    const never = tieMetOn(273)
    expect(liftOf(once, 500)).toBeGreaterThan(liftOf(never, 500))
  })

  test('is small for who was met yesterday', () => {
    const tie = tieMetOn(0, 100, 200)
    expect(liftOf(tie, 201)).toBeLessThan(liftOf(tie, 400))
  })

  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyTie, fc.nat(2000), (tie, wait) => {
        const lift = liftOf(tie, (tie.lastDay ?? 0) + wait)
        expect(lift).toBeGreaterThanOrEqual(0)
        expect(lift).toBeLessThan(1)
      }),
    )
  })
})

test('a silent tie is valued by what it was', () => {
  const silent = { strength: 0.02, mutual: 3, relevance: 1 }
  expect(tieValue({ ...silent, peak: 0.7 })).toBeGreaterThan(tieValue({ ...silent, peak: 0.1 }))
})
