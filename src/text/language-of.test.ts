import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

test.each([
  ['en', 'Could you look after the cat?'],
  ['en', 'can i borrow 20 till friday'],
  ['de', 'Kennst du jemanden, der Orgeln stimmt?'],
  ['fr', 'Tu pourrais m’aider à monter l’armoire samedi ?'],
  ['es', '¿Me ayudas a pintar el salón este finde?'],
  ['it', 'Potresti prestarmi cento euro fino al 27?'],
  ['pt', 'Conheces alguém na câmara que trate das licenças?'],
])('%s: %s', (code, text) => {
  expect(languageOf(text)).toBe(code)
})
