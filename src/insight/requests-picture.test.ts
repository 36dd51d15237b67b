import { expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { PICTURE_WEEKS, requestsPicture, type PastRequest } from './requests-picture.ts'

/** A Tuesday. */
const NOW = Date.parse('2026-11-24T09:00:00Z')
const clock = { now: NOW, timeZone: 'UTC' }

function request(daysAgo: number, given: Partial<PastRequest> = {}): PastRequest {
  const at = NOW - daysAgo * DAY_MS
  return { kind: 'advice', at, answeredAt: null, answer: null, isWaiting: true, ...given }
}

const answered = (daysAgo: number, after: number): PastRequest =>
  request(daysAgo, {
    answeredAt: NOW - (daysAgo - after) * DAY_MS,
    answer: 'yes',
    isWaiting: false,
  })

test('weeks begin on Monday, half a year of them, the last one today’s', () => {
  const { weeks } = requestsPicture([request(1), request(2), request(400)], clock)
  expect(weeks).toHaveLength(PICTURE_WEEKS)
  expect(weeks.at(-1)).toEqual({ monday: '2026-11-23', came: 1, answered: 0, waiting: 1 })
  expect(weeks.at(-2)).toMatchObject({ monday: '2026-11-16', came: 1 })
  expect(weeks.reduce((sum, { came }) => sum + came, 0)).toBe(2)
})

test('the median is over those answered, to a tenth of a day', () => {
  expect(requestsPicture([request(3)], clock).medianDays).toBeNull()
  expect(
    requestsPicture([answered(20, 1), answered(20, 4), answered(9, 2.26)], clock),
  ).toMatchObject({ medianDays: 2.3 })
  expect(requestsPicture([answered(20, 1), answered(20, 4)], clock).medianDays).toBe(2.5)
})

test('kinds and answers are counted, the most first', () => {
  const picture = requestsPicture(
    [request(3, { kind: 'money' }), answered(9, 1), answered(8, 1), request(4, { answer: 'said' })],
    clock,
  )
  expect(picture.kinds).toEqual([
    { kind: 'advice', came: 3 },
    { kind: 'money', came: 1 },
  ])
  expect(picture.answers).toEqual([
    { answer: 'yes', count: 2 },
    { answer: 'said', count: 1 },
  ])
})
