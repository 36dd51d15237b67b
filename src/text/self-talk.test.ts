import { expect, test } from 'vitest'
import { selfTalk } from './self-talk.ts'

test('tells what one is from what one was', () => {
  expect(selfTalk('I’m a baker. I make bread for schools, and I teach on Sundays.')).toEqual({
    iAm: 3,
    iWas: 0,
  })
  expect(selfTalk('I was an editor, formerly at a press. I used to run the list.')).toEqual({
    iAm: 0,
    iWas: 3,
  })
})

test('leaves others’ pasts and words that only look alike alone', () => {
  expect(selfTalk('She was an editor. In Iwate I amble.')).toEqual({ iAm: 0, iWas: 0 })
})
