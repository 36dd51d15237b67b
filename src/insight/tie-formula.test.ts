import { describe, expect, test } from 'vitest'
import file from './fixtures/tie-examples.json' with { type: 'json' }
import { decay } from './decay.ts'
import { law, silenceInGaps, tie2, tie3, type TieMoment } from './tie-formula.ts'

function momentFrom(days: readonly number[], now: number, horizon: number): TieMoment {
  const first = Math.min(...days)
  const last = Math.max(...days)
  const decayed = days.reduce((sum, day) => sum + decay(now - day, 4 * horizon), 0)
  return { n: days.length, decayed, silence: now - last, span: last - first, horizon }
}

describe('worked examples', () => {
  test.each(file.examples)('$contact_days seen on $T at H = $H', (example) => {
    const moment = momentFrom(example.contact_days, example.T, example.H)
    expect(moment.decayed).toBeCloseTo(example.D, 6)
    expect(silenceInGaps(moment)).toBeCloseTo(example.rho, 6)
    expect(Math.abs(tie2(moment) - example.tie2_p)).toBeLessThan(1e-6)
    expect(Math.abs(tie3(moment) - example.tie3_p)).toBeLessThan(1e-6)
  })
})

test('the law gives odds of 0.13 to one contact a full horizon ago', () => {
  expect(law({ n: 1, silence: 89, horizon: 90 })).toBeCloseTo(0.13 / 1.13, 9)
})

test('the penalty for lost rhythm stops growing at 8', () => {
  const base = { n: 1000, decayed: 1, span: 10, horizon: 90 }
  const logit = (silence: number) => Math.log(1 / (1 / tie3({ ...base, silence }) - 1))
  const recencyOnly = -0.3 * Math.log(200_001 / 100_001)
  expect(logit(200_000) - logit(100_000)).toBeCloseTo(recencyOnly, 6)
})
