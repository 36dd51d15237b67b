import { expect, test } from 'vitest'
import { newText } from './new-text.ts'

test.each([
  ['a signature', 'Hi\n\nYes.\n\n-- \nAna Ruiz\nOak', 'Hi\n\nYes.', ['Ana Ruiz', 'Oak']],
  ['an answer on top', 'Yes.\n\nOn Wed, 30 Jun 2021, Ana Ruiz wrote:\n> May I?\n> Ana', 'Yes.', []],
  ['an answer below', 'On Wed, 30 Jun 2021, Ana Ruiz wrote:\n> May I?\n\nYes.', 'Yes.', []],
  [
    'a wrapped attribution',
    'Yes.\n\nOn Wed, 30 Jun 2021 at 10:00, Ana Ruiz\n<ana@oak.example> wrote:\n\n> May I?',
    'Yes.',
    [],
  ],
  ['German', 'Ja.\n\nAm 30.06.2021 um 10:00 schrieb Ana Ruiz:\n> Darf ich?', 'Ja.', []],
  ['French', 'Oui.\n\nLe mer. 30 juin 2021 à 10:00, Ana Ruiz a écrit :\n> Puis-je ?', 'Oui.', []],
  ['Spanish', 'Sí.\n\nEl mié, 30 jun 2021 a las 10:00, Ana escribió:\n> ¿Puedo?', 'Sí.', []],
  ['HTML without marks', 'Yes.\n\nOn Wed, 30 Jun 2021, Ana Ruiz wrote:\nMay I?', 'Yes.', []],
  ['Outlook', 'Yes.\n\n-----Original Message-----\nFrom: Ana', 'Yes.', []],
  ['Outlook without a rule', 'Yes.\n\nFrom: Ana Ruiz <ana@oak.example>\nSent: Monday', 'Yes.', []],
  ['a phone', 'Yes.\n\nSent from my iPhone', 'Yes.', []],
  [
    'a signature above the quote',
    'Yes.\n\n-- \nAna\n\nOn 1 Jun 2021 Bo wrote:\n> x',
    'Yes.',
    ['Ana'],
  ],
])('%s', (_name, whole, text, signature) => {
  expect(newText(whole)).toEqual({ text, signature })
})

test.each([
  'We met on 3 June 2021 and agreed:\nnothing.',
  'On 3 June 2021 we will discuss:\n- the budget',
  'Ana wrote: hello',
  'From now on I work at Oak.',
])('leaves the writer’s own words alone: %s', (text) => {
  expect(newText(text).text).toBe(text)
})
