import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/instant.ts'
import type { RequestView } from '../../src/domain/view/request-view.ts'
import { plainDate } from '../lib/dates.ts'
import { sinceWords, standsLast, stateWords, stillWaits } from './request-words.ts'

const NOW = Date.UTC(2026, 10, 24, 12)

const asked = (daysAgo: number, more: Partial<RequestView> = {}): RequestView => ({
  id: 'r1',
  personId: 'ana',
  person: 'Ana Ruiz',
  about: null,
  tie: 'warm',
  lastContactAt: null,
  between: { given: 0, received: 0, asked: 0 },
  kind: 'advice',
  words: 'Could you look at this?',
  what: 'look at this',
  takes: 'Half an hour, once.',
  at: NOW - daysAgo * DAY_MS,
  channel: 'email',
  subject: null,
  state: 'waiting',
  answer: null,
  answeredAt: null,
  backOn: null,
  since: null,
  before: null,
  source: 'mail',
  locator: null,
  ...more,
})

test('a request waits for half a year, then no answer is on record', () => {
  expect(stateWords(asked(10), NOW)).toBe('waits for you')
  expect(stateWords(asked(470), NOW)).toBe('no answer on record')
  expect([10, 183, 184].map((days) => stillWaits(asked(days), NOW))).toEqual([true, true, false])
})

test('what was decided and not said yet, or put off, waits however long ago it came', () => {
  expect(stillWaits(asked(470, { state: 'to-say', answer: 'yes' }), NOW)).toBe(true)
  expect(stillWaits(asked(470, { answer: 'not-now', backOn: '2026-11-20' }), NOW)).toBe(true)
})

test('what is old or has been spoken past stands last, and says why', () => {
  const since = {
    how: 'thanks',
    at: NOW - DAY_MS,
    words: 'Perfect, thank you!',
    locator: 'interaction:i',
  } as const
  expect([asked(10), asked(61), asked(10, { since })].map((row) => standsLast(row, NOW))).toEqual([
    false,
    true,
    true,
  ])
  expect(sinceWords(asked(10, { since }))).toBe(
    `They have thanked you since, on ${plainDate(NOW - DAY_MS)}`,
  )
  expect(sinceWords(asked(10))).toBeNull()
})
