import { describe, expect, test } from 'vitest'
import { readText } from '../reading/read.ts'
import { findContempt, findMisdeed } from './find-embarrassing.ts'

function sentencesOf(raw: string) {
  return readText(raw, 'post').sentences
}

describe('contempt', () => {
  test('is heard beside somebody of work', () => {
    expect(findContempt(sentencesOf('Our new supplier? Thick as a plank.'))).toBeDefined()
  })

  test('is not heard of an animal, nor of people without it', () => {
    expect(findContempt(sentencesOf('The old goat ate my hat.'))).toBeUndefined()
    expect(findContempt(sentencesOf('The client liked the hat.'))).toBeUndefined()
  })
})

describe('a misdeed', () => {
  test('is heard where it is boasted of', () => {
    const told = 'Told the boss I made up the readings, then had a nap. Nobody noticed, lol.'
    expect(findMisdeed(sentencesOf(told))).toBeDefined()
  })

  test('is not heard where nobody boasts', () => {
    const told = 'The inspector found a wrong reading, so we check the fridge at noon too.'
    expect(findMisdeed(sentencesOf(told))).toBeUndefined()
  })
})
