import { expect, test } from 'vitest'
import { occursIn } from '../patterns.ts'
import { TIME } from './time-words.ts'
import { namesTopic } from './topic.ts'

test.each([' on glazing a north window', ' about step 4', ' with the night rota'])(
  '"advice%s" names its matter',
  (rest) => {
    expect(namesTopic(rest)).toBe(true)
  },
)

test.each([
  '',
  ' on my career',
  ' about possible opportunities in your field',
  ' you could give me',
])('"advice%s" does not', (rest) => {
  expect(namesTopic(rest)).toBe(false)
})

test.each(['on friday', 'at half past nine', 'the 17th', '15 minutes', 'next week', 'before noon'])(
  '"%s" is a time',
  (words) => {
    expect(occursIn(TIME, words)).toBe(true)
  },
)

test.each(['some day', 'soon', 'whenever you like', 'a friend'])('"%s" is none', (words) => {
  expect(occursIn(TIME, words)).toBe(false)
})
