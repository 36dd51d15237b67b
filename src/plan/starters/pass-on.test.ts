import { expect, test } from 'vitest'
import { passedOn, passOn } from './pass-on.ts'

test('a part for passing on is found again in the letter it stood in', () => {
  const letter = [
    'Hi Ana,',
    passOn('Ben', 'Ben Okafor is a producer.\nHe says “listen” a lot.'),
    'For you it could mean a lot.',
    passOn('you', 'Ana Ruiz is an archivist.', ' (change what you like)'),
    'Best wishes,\nRobin',
  ].join('\n\n')
  expect(passedOn(letter)).toEqual([
    { about: 'Ben', note: 'Ben Okafor is a producer.\nHe says “listen” a lot.' },
    { about: 'you', note: 'Ana Ruiz is an archivist.' },
  ])
  expect(passedOn(letter.replaceAll('\n', '\r\n'))).toHaveLength(2)
})

test('other quoted words are none', () => {
  expect(passedOn('You said:\n“About Ben, no idea”\n\nAbout Ben:\n“A producer”')).toEqual([])
})
