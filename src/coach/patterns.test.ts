import { expect, test } from 'vitest'
import { firstOf, mayOccur, occursIn, phrases, spansOf } from './patterns.ts'

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

test('finds the first, and of those at one place the one named first', () => {
  const both = phrases(['any job', 'any', 'job(?: offer)?'])
  expect(firstOf(both, 'not any job')).toEqual({ from: 4, to: 11 })
  expect(firstOf(both, 'no work')).toBeUndefined()
  expect(spansOf(both, 'a job offer, any any job')).toEqual([
    { from: 2, to: 11 },
    { from: 13, to: 16 },
    { from: 17, to: 24 },
  ])
})

test('knows beforehand where words are missing', () => {
  const gripe = phrases(['(?:never|nobody) (?:\\w+ )?answers?'])
  expect(mayOccur(gripe, 'they never write')).toBe(false)
  expect(mayOccur(gripe, 'an answer, but never here')).toBe(true)
  expect(occursIn(gripe, 'an answer, but never here')).toBe(false)
})

test('stands at the edges of words, and where asked not after an apostrophe', () => {
  expect(occursIn(phrases(['am here']), "'am here")).toBe(true)
  expect(occursIn(phrases(['am here'], {}, 'own'), "'am here")).toBe(false)
  expect(occursIn(phrases(['boss'], {}, 'heads'), 'boss-like')).toBe(false)
})
