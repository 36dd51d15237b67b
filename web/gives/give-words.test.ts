import { expect, test } from 'vitest'
import { giveSentence, saidOf } from './give-words.ts'

const GIVE = {
  by: 'me',
  sort: 'give',
  kind: 'introduction',
  found: null,
  words: '',
  others: [] as readonly string[],
} as const

test.each([
  [{}, 'You introduced Ana'],
  [{ others: ['Kim Lee'] }, 'You introduced Ana to Kim Lee'],
  [{ by: 'them', others: ['Kim Lee', 'Jo Park'] }, 'Ana introduced you to Kim Lee, Jo Park'],
  [{ words: 'Introduced to Kim Lee' }, 'You introduced Ana to Kim Lee'],
  [{ by: 'them', words: 'Introduced me to Kim Lee' }, 'Ana introduced you to Kim Lee'],
  [{ by: 'them', kind: 'lead' }, 'Ana told you of an opening'],
  [{ kind: 'endorsement', found: 'endorsement' }, 'You endorsed Ana'],
  [{ by: 'them', kind: 'endorsement', found: 'recommendation' }, 'Ana recommended you'],
  [{ by: 'them', kind: 'endorsement' }, 'Ana put in a good word for you'],
  [{ sort: 'ask' }, 'You asked Ana for an introduction'],
  [{ sort: 'ask', by: 'them', kind: 'help' }, 'Ana asked you for help'],
] as const)('%o is told as one would', (part, sentence) => {
  expect(giveSentence({ ...GIVE, ...part }, 'Ana')).toBe(sentence)
})

test('the subject of an introduction says nothing more, a skill does', () => {
  expect(saidOf({ ...GIVE, found: 'introduction', words: 'Ana, meet Kim' })).toBe('')
  expect(saidOf({ ...GIVE, words: 'Introduced to Kim Lee' })).toBe('')
  expect(saidOf({ ...GIVE, words: 'over lunch' })).toBe('over lunch')
  expect(saidOf({ ...GIVE, found: 'endorsement', words: 'Cartography' })).toBe('Cartography')
})
