import { expect, test } from 'vitest'
import { isoDay } from '../../domain/instant.ts'
import { findPromises } from './find-promises.ts'

const WEDNESDAY = { at: Date.parse('2026-03-11T10:00:00Z'), zone: 'UTC' }

const dueOf = (text: string) => {
  const [found] = findPromises(text, WEDNESDAY)
  return found === undefined ? 'nothing found' : found.due === null ? null : isoDay(found.due)
}

test.each([
  ["I'll send you the draft today or tomorrow.", '2026-03-12'],
  ["I'll send you the draft on Friday, or Monday at the latest.", '2026-03-16'],
  ["I'll send you the draft by Monday or, at the latest, Tuesday.", '2026-03-17'],
  ["I'll call you on Thursday and Friday.", '2026-03-13'],
  ["I'll get back to you in a day or two.", '2026-03-13'],
  ["I'll get back to you in 1-2 weeks.", '2026-03-25'],
  ["I'll get back to you within two or three days.", '2026-03-14'],
  ["I'll get back to you in a week or so.", '2026-03-18'],
])('of several days the last one counts: %s', (text, day) => {
  expect(dueOf(text)).toBe(day)
})

test.each([
  ["I'll bring you the books this week after class on Friday.", '2026-03-13'],
  ["I'll call you next week at the same time, i.e. Thursday 19 March.", '2026-03-19'],
  ["I'll send you the newsletter on Tuesday, **March 24, 2026**.", '2026-03-24'],
  ["I'll send you the plan by the deadline of March 20.", '2026-03-20'],
  ["I'll send you the plan next week, as I leave on Friday.", '2026-03-20'],
])('the day that says more counts: %s', (text, day) => {
  expect(dueOf(text)).toBe(day)
})

test.each([
  ["I'll see you 3/24 at noon.", '2026-03-24'],
  ["I'll see you 3/24.", '2026-03-24'],
  ["I'll send you 3/24.5 of it.", null],
  ["I'll go through the abstract with you during our Monday work session.", '2026-03-16'],
  ["I'll send you the notes of the Monday session.", null],
  ["I'll take a look at your draft - we are buried in snow today.", null],
  ["I'll work with you on the plan March 24-26.", '2026-03-26'],
  ["I'll be with you 26-28th.", '2026-03-28'],
  ["I'll send you the figures later in the week.", '2026-03-13'],
  ["I'll see you at the 24/7 shop.", null],
  ["I'll send you the book later this year.", '2026-12-31'],
  ["I'll send you the book in the first week of April.", '2026-04-07'],
])('%s', (text, day) => {
  expect(dueOf(text)).toBe(day)
})

test.each([
  ["I'll send you the plan next week, probably on Thursday.", '2026-03-19'],
  ["I'll send you the plan next week after class on Wednesday.", '2026-03-18'],
  ["I'll see you next weekend, on Saturday.", '2026-03-21'],
  ["I'll send you the plan next month, by the 15th.", '2026-04-15'],
  ["I'll send you the plan next month, on Friday at the earliest.", '2026-04-30'],
])('a day named within the next week or month lies in it: %s', (text, day) => {
  expect(dueOf(text)).toBe(day)
})

test.each([
  ["I'll call you March 24 - 10 am.", '2026-03-24'],
  ["I'll bring you lunch on March 24 – 2 portions.", '2026-03-24'],
  ["I'll be with you March 24 – 26.", '2026-03-26'],
])('behind a date stands an hour, a number or its last day: %s', (text, day) => {
  expect(dueOf(text)).toBe(day)
})

test.each([
  ["I'll call you on Thursday, on Friday I am away.", '2026-03-12'],
  ["I'll call you on Thursday - Friday I'm out.", '2026-03-12'],
  ["I'll send you the plan this week, not on Thursday.", '2026-03-13'],
  ["I'll send you the 5/16 inch bolts.", null],
  ["I'll send you page 3/18 on Friday.", '2026-03-13'],
])('what is said of something else is no day: %s', (text, day) => {
  expect(dueOf(text)).toBe(day)
})
