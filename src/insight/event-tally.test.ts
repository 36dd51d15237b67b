import { expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { aftermathOf, type Touch } from './event-tally.ts'

const span = { start: 1000 * DAY_MS, end: 1000 * DAY_MS + 7_200_000 }
const touch = (day: number, way: Touch['way'], weight = 1): Touch => ({
  at: (1000 + day) * DAY_MS,
  way,
  weight,
})

test('a talk within sixty days keeps, one after that does not', () => {
  expect(aftermathOf([touch(60, 'met')], span).nextTalkAt).toBe(1060 * DAY_MS)
  expect(aftermathOf([touch(61, 'met')], span).nextTalkAt).toBeNull()
})

test('the owner’s own unanswered mail keeps nobody', () => {
  expect(aftermathOf([touch(2, 'out', 0.3)], span)).toEqual({
    fresh: true,
    nextTalkAt: null,
    replied: false,
  })
})

test('an answer after the owner wrote is a reply, one before it is not', () => {
  expect(aftermathOf([touch(2, 'out', 0.3), touch(4, 'in')], span).replied).toBe(true)
  expect(aftermathOf([touch(2, 'in'), touch(4, 'out', 0.3)], span).replied).toBe(false)
})

test('somebody spoken to in the year before is not fresh; a group mail is no conversation', () => {
  expect(aftermathOf([touch(-300, 'in')], span).fresh).toBe(false)
  expect(aftermathOf([touch(-370, 'in')], span).fresh).toBe(true)
  expect(aftermathOf([touch(-3, 'in', 0.25)], span).fresh).toBe(true)
})

test('the event itself is neither before nor after', () => {
  expect(aftermathOf([touch(0, 'met')], span)).toMatchObject({ fresh: true, nextTalkAt: null })
})
