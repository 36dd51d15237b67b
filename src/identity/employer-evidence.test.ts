import { expect, test } from 'vitest'
import type { Calibration } from './calibration.ts'
import { employerEvidence, type Career } from './employer-evidence.ts'
import type { Organisations } from './organisations.ts'

const organisations: Organisations = {
  resolve: (name) => name,
  share: (name) => (name === 'big bank' ? 0.3 : 0.004),
  isFreeMail: () => false,
}
const calibration: Calibration = { timing: () => 0, noneShared: () => -1.5, latest: 20_000 }

const at = (
  organisation: string,
  from: number | null = null,
  to: number | null = from,
): Career => ({
  affiliations: [{ organisation, from, to }],
  hasProfile: false,
})
const compare = (left: Career, right: Career) =>
  employerEvidence(left, right, organisations, calibration)

test('counts a small employer in common for more than a big one', () => {
  const small = compare(at('oak design'), at('oak design'))?.bits ?? 0
  const big = compare(at('big bank'), at('big bank'))?.bits ?? 0
  expect(small).toBeGreaterThan(big)
  expect(big).toBeGreaterThan(0)
})

test('says nothing where one side names no employer', () => {
  expect(compare(at('oak design'), { affiliations: [], hasProfile: true })).toBeNull()
})

test('counts two employers at one time against, one after the other for', () => {
  expect(compare(at('oak', 100, 300), at('fir', 200, 400))?.bits).toBeLessThan(0)
  expect(compare(at('oak', 100, 300), at('fir', 320, 400))?.bits).toBeGreaterThan(0)
  expect(compare(at('oak', 100, 300), at('fir', 900, 950))).toBeNull()
})

test('weighs a profile without a common employer as this owner’s own pairs tell', () => {
  const profile = { ...at('oak'), hasProfile: true }
  expect(compare(profile, at('fir', 19_990))?.bits).toBe(-1.5)
})
