import { expect, test } from 'vitest'
import { eventPrior, eventReturn, goAgain } from './event-return.ts'
import { gammaBelow, gammaQuantile } from './gamma.ts'

const USUAL = { rate: 2, keeps: 0.2 }

test('six evenings worked by hand', () => {
  // Gamma(4 + 14, 2 + 6): 2.25 fresh an event. Beta(1.6 + 5, 6.4 + 9): 0.3. 0.675 kept an event,
  // 6 events in 15 hours: four in ten hours, so 2.7.
  const found = eventReturn({ events: 6, hours: 15, fresh: 14, kept: 5 }, USUAL)
  expect(found?.mean).toBeCloseTo(2.7, 10)
  // Mean square (18·19/64)(6.6·7.6/(22·23)) = 0.52973; variance 0.07411 of 0.675: shape 6.148.
  expect(found?.low).toBeCloseTo(gammaQuantile(0.1, 6.148, 6.148 / 2.7), 2)
  expect(found?.low).toBeCloseTo(1.432, 3)
  expect(found?.high).toBeCloseTo(4.155, 2)
})

test('a big fair with nobody kept stands near nothing and never below', () => {
  const found = eventReturn({ events: 4, hours: 40, fresh: 60, kept: 0 }, USUAL)
  // Gamma(64, 6) · Beta(1.6, 66.4) = 10.667 · 0.02353 = 0.251 an event, one event in ten hours.
  expect(found?.mean).toBeCloseTo(0.251, 3)
  expect(found?.low).toBeGreaterThan(0)
})

test.each([
  ['two events', { events: 2, hours: 5, fresh: 9, kept: 9 }],
  ['no hours', { events: 5, hours: 0, fresh: 9, kept: 9 }],
])('it is too early to tell with %s', (_case, record) => {
  expect(eventReturn(record, USUAL)).toBeNull()
})

test('more events of the same kind narrow the interval', () => {
  const few = eventReturn({ events: 3, hours: 6, fresh: 6, kept: 2 }, USUAL)
  const many = eventReturn({ events: 30, hours: 60, fresh: 60, kept: 20 }, USUAL)
  if (few === null || many === null) throw new Error('both are enough')
  expect(many.high - many.low).toBeLessThan((few.high - few.low) * 0.6)
  expect(few.rank).toBeGreaterThan(few.low)
})

test('the product of both distributions lies where sampling it says', () => {
  const found = eventReturn({ events: 4, hours: 10, fresh: 12, kept: 4 }, USUAL)
  const draws = sampled(16, 6, 5.6, 14.4).map((kept) => kept * 4)
  const at = (share: number) => draws[Math.floor(share * draws.length)] ?? 0
  expect(found?.low).toBeCloseTo(at(0.1), 1)
  expect(Math.abs((found?.high ?? 0) - at(0.9))).toBeLessThan(0.08)
})

/** Gamma(shape, rate) times Beta(a, b), sorted; by sums and ranks of a fixed sequence. */
function sampled(shape: number, rate: number, a: number, b: number): number[] {
  let state = 12345
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const gamma = (k: number): number => {
    const d = k - 1 / 3
    for (;;) {
      const x = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }
  return Array.from({ length: 40_000 }, () => {
    const left = gamma(a)
    return (gamma(shape) / rate) * (left / (left + gamma(b)))
  }).sort((x, y) => x - y)
}

test('the prior is the owner’s own, held to what is usual', () => {
  // (2·2 + 12) / (2 + 4) fresh an event, (8·0.2 + 3) / (8 + 12) of them kept.
  expect(eventPrior({ events: 4, hours: 8, fresh: 12, kept: 3 })).toEqual({
    rate: 16 / 6,
    keeps: 4.6 / 20,
  })
  expect(eventPrior({ events: 0, hours: 0, fresh: 0, kept: 0 })).toEqual(USUAL)
})

test('nobody kept anywhere leaves room for somebody to be', () => {
  const prior = eventPrior({ events: 9, hours: 20, fresh: 10, kept: 0 })
  const found = eventReturn({ events: 4, hours: 8, fresh: 3, kept: 0 }, prior)
  expect(found?.high).toBeGreaterThan(0.3)
  expect(goAgain(found, 0)).toBe('even')
})

/** Brings about 2 in ten hours, with four chances in five more than 1 and less than 3. */
const THREE = { events: 3, hours: 7.5, fresh: 5, kept: 2 }

test.each([
  [1.2, 'yes'],
  [1.5, 'rather-yes'],
  [1.8, 'even'],
  [2.9, 'rather-no'],
  [3.6, 'no'],
] as const)('three evenings where all bring %d: %s', (usual, verdict) => {
  expect(goAgain(eventReturn(THREE, USUAL), usual)).toBe(verdict)
})

test('too few to tell, or hardly anybody kept', () => {
  expect(goAgain(null, 1)).toBe('too-early')
  const fair = eventReturn({ events: 6, hours: 300, fresh: 60, kept: 1 }, USUAL)
  expect(fair?.mean).toBeLessThan(0.1)
  expect(goAgain(fair, 0.01)).not.toBe('yes')
})

test('the chance to lie below agrees with the interval', () => {
  const found = eventReturn(THREE, USUAL)
  expect(found?.below(found.low)).toBeCloseTo(0.1, 6)
  expect(found?.below(found.high)).toBeCloseTo(0.9, 6)
})

test('gamma agrees with closed forms', () => {
  expect(gammaBelow(2, 1, 1)).toBeCloseTo(1 - Math.exp(-2), 12)
  expect(gammaBelow(12, 3, 1)).toBeCloseTo(1 - Math.exp(-12) * (1 + 12 + 72), 12)
  expect(gammaQuantile(0.5, 1, 2)).toBeCloseTo(Math.log(2) / 2, 9)
})
