import { expect, test } from 'vitest'
import { answerTime, type Turn } from './answer-time.ts'

const HOUR = 3_600_000
const exchange = (start: number, hours: number): Turn[] => [
  { at: start, way: 'out' },
  { at: start + hours * HOUR, way: 'in' },
]

test('the usual answer is the middle one, so that one long silence does not count for all', () => {
  const turns = [...exchange(0, 2), ...exchange(100 * HOUR, 300), ...exchange(900 * HOUR, 5)]
  expect(answerTime(turns)).toEqual({ usual: 5 * HOUR, answers: 3, lastAt: 905 * HOUR })
})

test('a second message before the answer does not make it quicker', () => {
  const turns = [
    ...exchange(0, 10),
    ...exchange(100 * HOUR, 10),
    ...exchange(200 * HOUR, 10),
    { at: 209 * HOUR, way: 'out' as const },
  ]
  expect(answerTime(turns)?.usual).toBe(10 * HOUR)
})

test('two answers are too few to tell, and so is a word after a meeting or after two weeks', () => {
  expect(answerTime([...exchange(0, 1), ...exchange(100 * HOUR, 1)])).toBeNull()
  const met: Turn[] = [
    { at: 0, way: 'out' },
    { at: HOUR, way: 'other' },
    { at: 2 * HOUR, way: 'in' },
  ]
  expect(answerTime([...met, ...exchange(10 * HOUR, 1), ...exchange(20 * HOUR, 1)])).toBeNull()
  expect(answerTime([...exchange(0, 400), ...exchange(1e10, 1), ...exchange(2e10, 1)])).toBeNull()
})
