import { expect, test } from 'vitest'
import { questionIn, sentenceBefore } from './question-in.ts'

const LETTER =
  'Hey Robin, The map chest came back. Do you know anybody who has done this before? All the best, Ana'

test('the last question is the one to answer', () => {
  expect(questionIn(LETTER)).toBe('Do you know anybody who has done this before?')
  expect(questionIn('Hello Robin, how are you? Could you look at the index?')).toBe(
    'Could you look at the index?',
  )
  expect(questionIn('Hello Robin, how are you?')).toBe('how are you?')
  expect(questionIn('Thank you for the index.')).toBeNull()
  expect(questionIn('Could you look at the index when you have a…')).toBeNull()
  expect(questionIn('')).toBeNull()
})

test('what stands before it says what it is about', () => {
  const asked = 'Do you know anybody who has done this before?'
  expect(sentenceBefore(LETTER, asked)).toBe('The map chest came back.')
  expect(sentenceBefore(`${asked} ${asked} The map chest.`, asked)).toBeNull()
  expect(sentenceBefore(`Thank you. ${asked}`, asked)).toBeNull()
  expect(sentenceBefore('Something else altogether.', asked)).toBeNull()
})
