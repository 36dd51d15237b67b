import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { staleProfile } from './stale-profile.ts'

const context = { today: '2026-11-22' }

test.each([
  ['MSc student, expected graduation June 2024.', 'expected graduation June 2024'],
  ['Graduating in 2021 with a thesis on moss', 'Graduating in 2021'],
  ['Seeking a summer 2025 internship in hydrology', 'Seeking a summer 2025'],
  ['My second book will be out in spring 2025.', 'will be out in spring 2025'],
  ['Incoming analyst, July 2023', 'Incoming analyst, July 2023'],
  ['On parental leave until March 2025', 'On parental leave until March 2025'],
  ['Available from 1 March 2025', 'Available from 1 March 2025'],
  ['Starting as head gardener on 3 November 2026', 'Starting as head gardener on 3 November 2026'],
])('sees that it is past: %s', (text, words) => {
  expect(found(staleProfile, 'profile', text, context)).toEqual([words])
})

test.each([
  'Apprentice electrician, exam in June 2027.',
  'Graduated in 2021. Since then: bridges.',
  'Site nurse 2019–2023, now teaching.',
  'Second mate until June 2026. Ashore now, teaching radar.',
  'Will finish in December 2026.',
  'Available from September 2026',
  'The club was due to open in 2020 and opened in 2022.',
])('leaves alone: %s', (text) => {
  expect(found(staleProfile, 'profile', text, context)).toEqual([])
})

test('leaves the calendar alone without a today', () => {
  expect(found(staleProfile, 'profile', 'Graduating in 2021')).toEqual([])
})

test.each([
  [364, 0],
  [365, 1],
])('after %i days without a change', (days, findings) => {
  const facts = { profile_updated_days_ago: days }
  expect(found(staleProfile, 'profile', 'Porter at the Krone.', facts)).toHaveLength(findings)
})

test.each([
  ['Porter at the Krone.', 1],
  ['Porter at the Krone until 2024.', 0],
  ['Formerly porter at the Krone', 0],
  ['Porter at the Krone (2019–2024)', 0],
])('of a job that is left: %s', (text, findings) => {
  expect(found(staleProfile, 'profile', text, { left_current_role: true })).toHaveLength(findings)
})
