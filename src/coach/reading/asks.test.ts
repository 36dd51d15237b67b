import { expect, test } from 'vitest'
import { readText } from './read.ts'

function asks(text: string) {
  return readText(text, 'outreach').asks
}

test.each([
  ['Could you pass my CV to your manager?', 'forward'],
  ['Would you recommend me to the committee?', 'refer'],
  ['Kindly take me as a trainee in your group.', 'job'],
  ['Please introduce me to Mona Reyes.', 'introduce'],
  ['Would you be my mentor for a year?', 'mentor'],
  ['Could you lend me 400 euros until May?', 'money'],
  ['Would you design our cover for free?', 'free-work'],
  ['Could you look over my résumé?', 'review'],
  ["I'd be grateful for any advice.", 'advice'],
  ['May I ring you on Monday?', 'call'],
  ['Could we meet at the mill?', 'meet'],
  ['Which hinge did you use?', 'question'],
])('"%s" asks for %s', (text, what) => {
  expect(asks(text).map((ask) => ask.what)).toEqual([what])
})

test.each([
  'How are you?',
  'Hope you are well.',
  'Shall I send you the drawing?',
  'I would like to thank you for the tour.',
  'Thanks for letting me know so kindly.',
  'Please find the drawing attached.',
])('"%s" asks for nothing', (text) => {
  expect(asks(text)).toEqual([])
})

test('knows matter, day and form', () => {
  const [ask] = asks('Could I pick your brain about glazing on Friday at ten?')
  expect(ask).toMatchObject({ topic: true, time: true, firm: true, open: false })
})

test('sees that a career in general is no matter', () => {
  const [ask] = asks("I'd love some advice on my career.")
  expect(ask).toMatchObject({ topic: false, time: false, firm: false })
})

test('takes an order for a request', () => {
  expect(asks('Pick the roles and ring me.')).toMatchObject([{ firm: true }])
})
