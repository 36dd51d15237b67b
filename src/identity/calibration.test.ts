import { expect, test } from 'vitest'
import { calibrate, openCalibration } from './calibration.ts'
import { learnOrganisations, openOrganisations } from './organisations.ts'
import type { Persona } from './persona.ts'
import { sketchOf } from './sketch.ts'
import { connection, correspondent } from './testing.ts'

/** Two hundred profiles joined to an address; each connected `gap` days after the first mail. */
function learn(gap: number, employerOf: (index: number) => string) {
  const personas: Persona[] = []
  const clusters = Array.from({ length: 200 }, (_, index) => {
    const firstDay = 15_000 + index * 20
    const profile = connection(`profile-${index}`, 'Ana Ruiz', `Firm ${index}`)
    const mail = correspondent(`mail-${index}`, `ana@${employerOf(index)}.example`)
    personas.push(
      { ...profile, traffic: { ...profile.traffic, firstDay: firstDay + gap } },
      { ...mail, traffic: { ...mail.traffic, firstDay, lastDay: 19_000 } },
    )
    return { members: [2 * index, 2 * index + 1] }
  })
  const sketches = personas.map((one) => sketchOf(one, false))
  const organisations = openOrganisations(learnOrganisations(sketches))
  return openCalibration(calibrate(clusters, personas, sketches, organisations))
}

test('learns that people connect when they first write', () => {
  const { timing } = learn(5, (index) => `firm${index}`)
  expect(timing(16_000, 16_000)).toBeGreaterThan(1.5)
  expect(timing(18_500, 16_000)).toBeLessThan(-1)
})

test('learns nothing of the kind where they do not', () => {
  const { timing } = learn(-500, (index) => `firm${index}`)
  expect(timing(16_000, 16_000)).toBeLessThan(0)
})

test('minds a missing common employer more where pairs mostly share one', () => {
  const agreeing = learn(5, (index) => `firm${index}`)
  const changing = learn(5, (index) => `other${(index * 7) % 200}`)
  expect(agreeing.noneShared('weeks')).toBeLessThan(changing.noneShared('weeks'))
})
