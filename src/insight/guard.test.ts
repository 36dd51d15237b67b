import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { guardOf, waitDays } from './guard.ts'
import { tieOf } from './testing.ts'

const NOON = DAY_MS / 2

/** The guard `wait` days after the last day of the story. */
function guardAfter(story: string, wait: number, declined = false) {
  const stats = tieOf(story)
  return guardOf({ stats, now: (stats.lastDay ?? 0) * DAY_MS + NOON + wait * DAY_MS, declined })
}

/** A quick tie: ten days in a row both ways. */
const quick = Array.from({ length: 10 }, (_, day) => `in ${day}`).join(', ')

describe('may the owner write?', () => {
  test.each<[string, string, number, boolean]>([
    ['they wrote last', 'out 0, in 1', 0, true],
    ['the first word ever', 'met 0', 1, true],
    ['one message yesterday', `${quick}, out 10`, 1, false],
    ['one message four days ago, a quick tie', `${quick}, out 10`, 4, true],
    ['one message a week ago, a slow tie', 'in 0, in 90, in 180, out 181', 7, false],
    ['one message three weeks ago, a slow tie', 'in 0, in 90, in 180, out 181', 21, true],
    ['two messages, a month ago', `${quick}, out 10, out 15`, 30, false],
    ['two messages, half a year ago', `${quick}, out 10, out 15`, 180, true],
    ['a third after the rest, 200 days ago', `${quick}, out 10, out 15, out 200`, 200, false],
    ['a third after the rest, a year ago', `${quick}, out 10, out 15, out 200`, 360, true],
    ['never answered, one message long ago', 'out 0', 60, true],
    ['never answered, two messages, years ago', 'out 0, out 40', 2000, false],
  ])('%s', (_case, story, wait, allowed) => {
    expect(guardAfter(story, wait).allowed).toBe(allowed)
  })

  test('a no is final', () => {
    expect(guardAfter('in 0', 5000, true)).toMatchObject({
      allowed: false,
      until: null,
      mayOverride: false,
    })
  })

  test('says until when', () => {
    const { until } = guardAfter(`${quick}, out 10, out 15`, 30)
    expect(until).toBe(15 * DAY_MS + NOON + 180 * DAY_MS)
  })
})

describe('one further try', () => {
  test.each<[string, string, number, boolean]>([
    ['after one message', `${quick}, out 10`, 1, true],
    ['after two, too soon', `${quick}, out 10, out 15`, 5, false],
    ['after two, ten days later', `${quick}, out 10, out 15`, 10, true],
    ['after three never', `${quick}, out 10, out 15, out 26`, 60, false],
    ['to someone who never answered, once', 'out 0, out 40', 60, true],
    ['to someone who never answered, not twice', 'out 0, out 40, out 80', 90, false],
  ])('%s', (_case, story, wait, mayOverride) => {
    expect(guardAfter(story, wait).mayOverride).toBe(mayOverride)
  })
})

test('waits grow', () => {
  const waits = [0, 1, 2, 3, 4].map((unanswered) =>
    waitDays({ unanswered, n: 10, firstDay: 0, lastDay: 9 }),
  )
  expect(waits).toEqual([0, 4, 180, 360, 720])
})
