import { expect, test } from 'vitest'
import { guessLanguage } from './language.ts'

test.each([
  'Olá Ana, preciso de trabalho. Podes arranjar-me um emprego na tua empresa, por favor?',
  'Hola Ana, ¿puedes conseguirme un trabajo en tu empresa? Estoy sin trabajo desde marzo.',
  'Hallo Ana, kannst du mir bitte einen Tipp geben? Ich suche gerade Arbeit.',
  'Bonjour Ana, pourriez-vous me dire qui je peux joindre chez vous ?',
  'Ciao Ana, potresti presentarmi qualcuno della tua azienda?',
  'Hoi Ana, ik zoek een baan en wil graag met je praten over het werk.',
  'Привет, Анна, можешь ли ты помочь мне с работой?',
])('%s is read as of another language', (text) => {
  expect(guessLanguage(text)).toBe('other')
})

test.each([
  'Hi Ana, any news from Leeds? No rush, happy to come by.',
  'Met José and Inês de la Cruz at Café Central; so good. Plus a man from São Paulo, pro editor.',
  'thx, will do asap, am on it',
  'No man can come to war on AI. Die hard, so on and so on.',
])('%s is read as English', (text) => {
  expect(guessLanguage(text)).toBe('en')
})
