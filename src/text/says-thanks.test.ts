import { expect, test } from 'vitest'
import { saysThanks } from './says-thanks.ts'

test.each([
  'Thank you so much for putting me in touch with Kim.',
  'Thanks for the introduction, it was a good talk!',
  'I really appreciate that you looked over my draft.',
  "Thanks for your mail. And I'm so grateful that you spoke to Ravi.",
  'Vielen Dank für die Empfehlung!',
  'Merci de nous avoir présentés.',
  'Mil gracias por acordarte de mí.',
  'Grazie mille per avermi fatto conoscere Paola.',
  'Obrigada por pensar em mim.',
])('hears thanks: %s', (text) => expect(saysThanks(text)).toBe(true))

test.each([
  'Thanks for your mail. When can we talk?',
  'Thank you very much for your reply, Tuesday is fine.',
  'Could you send it by Monday? Many thanks in advance',
  'Vielen Dank für deine Nachricht, ich melde mich.',
  'The thankless part is the paperwork.',
  'Nobody thanked the organisers.',
  'Happy Thanksgiving!',
  '',
])('hears none: %s', (text) => expect(saysThanks(text)).toBe(false))
