import { expect, test } from 'vitest'
import { occursIn, phrases, spansOf } from './patterns.ts'

const SLOTS = {
  any: ['any', 'some', 'whatever'],
  chance: ['chances?', 'opportunit(?:y|ies)', '{job}s?'],
  job: ['job', 'role'],
}
const openAsk = phrases(['{any} {chance}', "i'd take anything"], SLOTS)

test.each([
  ['any opportunity', true],
  ['whatever\n  roles', true],
  ["i'd take anything", true],
  ['many opportunities', false],
  ['any jobseeker', false],
  ['any', false],
])('%j is found: %s', (low, found) => {
  expect(occursIn(openAsk, low)).toBe(found)
})

test('says where phrases stand, counted from an offset', () => {
  const low = 'is there any chance? or some role.'
  expect(spansOf(openAsk, low).map(({ from, to }) => low.slice(from, to))).toEqual([
    'any chance',
    'some role',
  ])
  expect(spansOf(openAsk, 'any job', 100)).toEqual([{ from: 100, to: 107 }])
})

test('asking twice gives the same answer', () => {
  expect([1, 2, 3].map(() => occursIn(openAsk, 'any job'))).toEqual([true, true, true])
})

test('refuses a slot that is not there, and one that holds itself', () => {
  expect(() => phrases(['{nobody}'])).toThrow('nobody')
  expect(() => phrases(['{a}'], { a: ['{b}'], b: ['{a}'] })).toThrow('circle')
})
