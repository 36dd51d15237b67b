import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choices, seededRandom, seedOf } from './random.ts'

test('the same seed gives the same stream', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [one, two] = [seededRandom(seedOf(seed)), seededRandom(seedOf(seed))]
      expect(Array.from({ length: 20 }, one.next)).toEqual(Array.from({ length: 20 }, two.next))
    }),
  )
})

test('neighbouring seeds give streams that do not resemble each other', () => {
  const firsts = Array.from({ length: 1000 }, (_, n) => seededRandom(seedOf('life', n)).next())
  const mean = firsts.reduce((sum, x) => sum + x, 0) / firsts.length
  expect(mean).toBeGreaterThan(0.46)
  expect(mean).toBeLessThan(0.54)
  expect(new Set(firsts).size).toBe(1000)
})

test('stays within its bounds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, below) => {
      const random = seededRandom(seed)
      const value = random.int(below)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(below)
      expect(random.wait(3)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('reads words, an underscore for a space', () => {
  expect(choices(' Aino  Anne_Marie ')).toEqual(['Aino', 'Anne Marie'])
})
