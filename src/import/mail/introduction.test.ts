import { expect, test } from 'vitest'
import { isIntroduction, movesToBcc } from './introduction.ts'

test.each([
  ['Introduction: Ana / Bo', 'Ana, Bo: over to you.'],
  ['Hello', 'I wanted to introduce you two.'],
  ['Hello', 'Alex, meet Bo Lind, who runs Elm.'],
  ['Hello', 'Connecting you both as promised.'],
  ['Hallo', 'Ich möchte euch miteinander bekannt machen.'],
  ['Bonjour', 'Je vous présente Bo, de chez Elm.'],
  ['Hola', 'Os presento: Ana, Bo.'],
])('is one: %s, %s', (subject, text) => {
  expect(isIntroduction(subject, text, 2)).toBe(true)
  expect(isIntroduction(subject, text, 1)).toBe(false)
  expect(isIntroduction(subject, text, 9)).toBe(false)
})

test.each([
  ['Hello', 'We should talk about the budget.'],
  ['Hello', 'Let us meet on Friday.'],
  ['Re: Introduction: Ana / Bo', 'Thanks!'],
])('is none: %s, %s', (subject, text) => {
  expect(isIntroduction(subject, text, 2)).toBe(false)
})

test('hears that the introducer leaves the talk', () => {
  expect(movesToBcc('Thanks Bo (moving you to bcc)!')).toBe(true)
  expect(movesToBcc('Bo, putting you in bcc now.')).toBe(true)
  expect(movesToBcc('We move on Monday.')).toBe(false)
})
