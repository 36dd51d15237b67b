import { expect, test } from 'vitest'
import { findPromises } from './find-promises.ts'

/** A Sunday. */
const WRITTEN = { at: Date.parse('2026-11-22T10:00:00Z'), zone: 'UTC' }

test.each([
  [
    'You will have my feedback on the role by Friday at the latest.',
    'You will have my feedback on the role',
  ],
  ["I'll send you the slides by Friday, at the very latest.", 'send you the slides'],
  ["I'll send you the slides at the latest by Friday.", 'send you the slides'],
  ["I'll send you the slides by Friday latest.", 'send you the slides'],
  ["I'll send you the slides by Friday at 5pm at the latest.", 'send you the slides at 5pm'],
  ["I'll send you the slides by Friday or sooner.", 'send you the slides'],
  [
    "I'll send you the slides on Friday at the latest, with the notes.",
    'send you the slides, with the notes',
  ],
  ['Ich schicke dir die Folien bis Freitag, spätestens.', 'schicke dir die Folien'],
  ["Je t'envoie les diapos au plus tard vendredi.", 'envoie les diapos'],
  ['Te envío las diapositivas el viernes a más tardar.', 'envío las diapositivas'],
  ['Envio-te os slides até sexta-feira, no máximo.', 'Envio-te os slides'],
])('the day, and that it is the last one, is no part of what is to be done: %s', (text, what) => {
  const [promise] = findPromises(text, WRITTEN)
  expect(promise).toMatchObject({ what })
  expect(promise?.due).not.toBeNull()
})

test('the latest of a thing is which one, not when', () => {
  const [promise] = findPromises("I'll send you the latest figures by Friday.", WRITTEN)
  expect(promise).toMatchObject({ what: 'send you the latest figures' })
  const [sent] = findPromises("By Friday I'll send you the report, the latest.", WRITTEN)
  expect(sent).toMatchObject({ what: 'send you the report, the latest' })
})
