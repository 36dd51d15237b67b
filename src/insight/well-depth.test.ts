import { expect, test } from 'vitest'
import { wellDepth, type WellTie } from './well-depth.ts'

const tie = (personId: string, strength: number, ...circles: string[]): WellTie => ({
  personId,
  strength,
  mutual: true,
  resting: false,
  circles,
})

test('sums the chances over warm and strong ties, and counts their circles', () => {
  const depth = wellDepth([
    tie('ana', 0.8, 'archive'),
    tie('ben', 0.35, 'choir'),
    tie('cleo', 0.35, 'choir'),
    tie('dan', 0.4, 'alumni'),
    tie('eve', 0.1, 'archive'),
  ])
  expect(depth.expected).toBeCloseTo(1.9, 9)
  expect(depth.spread).toBeCloseTo(Math.sqrt(0.16 + 2 * 0.2275 + 0.24), 9)
  expect(depth.circles).toBe(2) // the choir by two who together make it likely, alumni not yet
  expect(depth.people).toEqual(['ana', 'dan', 'ben', 'cleo'])
})

test('is not filled by letters nobody answered, nor by ties at rest', () => {
  const depth = wellDepth([
    { ...tie('ana', 0.8), mutual: false },
    { ...tie('ben', 0.8), resting: true },
  ])
  expect(depth).toEqual({ expected: 0, spread: 0, circles: 0, people: [] })
})
