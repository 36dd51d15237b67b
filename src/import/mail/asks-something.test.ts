import { expect, test } from 'vitest'
import { asksSomething } from './asks-something.ts'

test.each([
  'Could you send me the slides?',
  'Hi Alex,\n\nHow are you? Would Friday suit you?\n\nAna',
  'Kannst du mir helfen?',
  '¿Puedes el viernes?',
  '金曜日はどうですか？',
  'Do you know Bo (from Elm)?',
  'One thing: is the\nroom booked?',
])('asks: %s', (text) => {
  expect(asksSomething(text)).toBe(true)
})

test.each([
  'Hi Alex, how are you? The slides are done.',
  'How are things at Oak these days?',
  'Hope all is well. How are you doing?',
  'Wie geht es dir? Anbei die Folien.',
  '¿Qué tal? Adjunto el informe.',
  'Ça va? Voici le fichier.',
  'See https://oak.example/search?q=1 for more.',
  'No question here.',
  '?',
  '',
])('does not ask: %s', (text) => {
  expect(asksSomething(text)).toBe(false)
})
