import { describe, expect, test } from 'vitest'
import { findWeighed, weighedWords, weightOf } from './weighed-words.ts'

const LIST = weighedWords({
  0: 'no joke',
  1: 'again | even',
  3: 'disgust* | a joke | treated ~ like | no/zero manners',
})

function found(low: string): readonly string[] {
  return findWeighed(LIST, low).map(({ from, to }) => low.slice(from, to))
}

describe('weighed words', () => {
  test.each([
    ['how disgusting, again', ['disgusting', 'again']],
    ['treated all of us like cattle', ['treated all of us like']],
    ['treated every one of our people like cattle', []],
    ['they have zero manners', ['zero manners']],
    ['against it', []],
    ['a', []],
    ['', []],
  ] as const)('%s', (low, words) => {
    expect(found(low)).toEqual(words)
  })

  test('take the longest entry at a word, and count nothing twice', () => {
    expect(weightOf(findWeighed(LIST, 'this is no joke'))).toBe(0)
    expect(weightOf(findWeighed(LIST, 'this is a joke, a joke'))).toBe(6)
  })

  test('refuse a stem too short to be found', () => {
    expect(() => weighedWords({ 1: 'ab*' })).toThrow('ab*')
  })
})
