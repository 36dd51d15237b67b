import { expect, test } from 'vitest'
import { isoDay } from '../../domain/instant.ts'
import { notedPromises } from './noted-promises.ts'

const WEDNESDAY = { at: Date.parse('2026-03-11T10:00:00Z'), zone: 'UTC' }

test.each([
  ['Promised her the paper on names by Friday.', 'me | the paper on names | 2026-03-13'],
  ['I promised to send him the slides.', 'me | send you the slides | -'],
  ['Still owe Ana an introduction to Kim.', 'me | an introduction to Kim | -'],
  ['Todo: introduce her to Sam next week', 'me | introduce you to Sam | 2026-03-20'],
  ["Don't forget to call him on Monday.", 'me | call you | 2026-03-16'],
  ['She will send me her slides tomorrow.', 'them | send me her slides | 2026-03-12'],
  ['He promised me a copy of the catalogue.', 'them | a copy of the catalogue | -'],
  [
    "Ana said she'd ask her boss about the room and let me know.",
    'them | ask her boss about the room and let me know | -',
  ],
  ["Met at the fair. I'll send the link on Friday.", 'me | send the link | 2026-03-13'],
  ['Ring Mr Ash Thursday re the lease.', 'me | ring Mr Ash re the lease | 2026-03-12'],
  ['Offered to read her chapter.', 'me | read your chapter | -'],
  ["Said I'd look after the cat in May.", 'me | look after the cat in May | -'],
  ['Note to self: post Ivo the map tomorrow', 'me | post Ivo the map | 2026-03-12'],
  ['On me: reference for Lea, due Friday', 'me | reference for Lea | 2026-03-13'],
  ["She's lending me her loom next week.", 'them | lend me her loom | 2026-03-20'],
  ['Marta to send the figures by Friday.', 'them | send the figures | 2026-03-13'],
  ['Er schickt mir die Liste am Donnerstag.', 'them | schickt mir die Liste | 2026-03-12'],
  ['Ihr versprochen, den Plan bis Freitag zu zeichnen.', 'me | den Plan zu zeichnen | 2026-03-13'],
  ["Elle m'envoie le devis jeudi.", "them | m'envoie le devis | 2026-03-12"],
  ['Quedé en llamarla el viernes.', 'me | llamarla | 2026-03-13'],
  ['Fiquei de enviar a planta na sexta.', 'me | enviar a planta | 2026-03-13'],
])('%s', (note, promise) => {
  const read = notedPromises(note, WEDNESDAY).map(
    ({ by, what, due }) => `${by} | ${what} | ${due === null ? '-' : isoDay(due)}`,
  )
  expect(read).toEqual([promise])
})

test.each([
  'Likes cycling and linked data.',
  'She works at the museum and will move to Porto in May.',
  'Met at the fair, talked about the reading room.',
  'He promised a lot.',
  'They will be in town on Friday.',
  'Call was good, nothing open.',
  'She promised herself a holiday.',
  'He sent the plans on Thursday.',
  'Should be back from Spain by Friday.',
  'She might send me her slides.',
  'Sie wohnt seit Mai in Graz.',
])('nothing in: %s', (note) => {
  expect(notedPromises(note, WEDNESDAY)).toEqual([])
})
