import { expect, test } from 'vitest'
import {
  aloudWords,
  foundWords,
  lengthWords,
  longWords,
  short,
  sourceWords,
  toldWords,
} from './coach-words.ts'

test('a length is said in words, and aloud where it is spoken', () => {
  expect(lengthWords(1)).toBe('1 word')
  expect(lengthWords(45)).toBe('45 words')
  expect(aloudWords(20.8)).toBe('about 21 seconds aloud')
  expect(aloudWords(0.2)).toBe('about 1 second aloud')
  expect(aloudWords(138)).toBe('about 2.3 minutes aloud')
})

test('a long first message is asked for fewer words, others for none', () => {
  expect(longWords(150)).toBe('Long for a first message: what would it be in 150 words?')
  expect(longWords(null)).toBe('')
})

test('a source names its document, its reason and the words it rests on', () => {
  expect(sourceWords({ doc: 'S1', reason: 5, phrase: 'Are you hiring?' })).toBe(
    '10 Reasons Why Your Networking May Not Be Working, reason 5: “Are you hiring?”',
  )
  expect(sourceWords({ doc: 'S1', reason: 4, phrase: 'More “I am” and less “I was”' })).toMatch(
    /reason 4: “More ‘I am’ and less ‘I was’”$/,
  )
  expect(sourceWords({ doc: 'S0', phrase: '"hire me!"' })).toMatch(/: “hire me!”$/)
  expect(sourceWords({ doc: 'S2', phrase: '' })).toBe('Dark Side of Networking')
})

test('what was found is told with the gravest first, and so is that nothing was', () => {
  expect(
    foundWords([
      { severity: 'hold', quote: 'I will do anything' },
      { severity: 'hint', quote: 'some day' },
    ]),
  ).toBe('2 notes from the coach. Worth a pause: I will do anything. F8 goes to the next.')
  expect(foundWords([])).toBe('The coach has nothing to change.')
  expect(toldWords([], null)).toBe('The coach has nothing to change.')
  expect(toldWords([], 150)).toBe(longWords(150))
})

test('long words are cut at their end, over lines', () => {
  expect(short('a\n b')).toBe('a b')
  expect(short('x'.repeat(80))).toHaveLength(70)
})
