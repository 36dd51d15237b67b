import { expect, test } from 'vitest'
import { isJobSeeking } from './job-seeking.ts'

test.each([
  'I’m looking for a role in local archives from January.',
  'Still searching for my next job. Any tips welcome.',
  '#OpenToWork #librarian',
  'Is anyone hiring editors in Leeds?',
  'I was made redundant in spring and would love any opportunity.',
])('hears the search in: %s', (text) => {
  expect(isJobSeeking(text)).toBe(true)
})

test.each([
  'We’re hiring: a cataloguer for two days a week, join us.',
  'I am looking for someone to speak at our open day.',
  'I’m looking for a role for our brilliant trainee.',
  'Unemployment fell to 4% this quarter.',
  'She told me “I’m looking for a job” and I had no answer.',
  'Three things we learned from opening on Sundays.',
])('hears none in: %s', (text) => {
  expect(isJobSeeking(text)).toBe(false)
})
