import { expect, test } from 'vitest'
import { parseSentence } from './sentence.ts'

const SUNDAY = '2026-11-22'
const read = (text: string) => parseSentence(text, SUNDAY)

test.each([
  ['met dana tues', { who: 'dana', channel: 'in-person', day: '2026-11-17', note: '' }],
  ['talked to dana by phone', { who: 'dana', channel: 'phone', day: SUNDAY, note: '' }],
  ['called Luis Prieto yesterday', { who: 'Luis Prieto', channel: 'phone', day: '2026-11-21' }],
  ['met dana at the mixer thu', { who: 'dana', day: '2026-11-19', note: 'at the mixer' }],
  [
    'met Dana Okafor last tuesday: migration pains',
    { who: 'Dana Okafor', day: '2026-11-17', note: 'migration pains' },
  ],
  ['spoke with ana on linkedin 3 days ago', { who: 'ana', channel: 'linkedin', day: '2026-11-19' }],
  [
    'had coffee with bea lin, promised her the notes',
    { who: 'bea lin', channel: 'in-person', day: SUNDAY, note: 'promised her the notes' },
  ],
  ['coffee with bea lin', { who: 'bea lin', channel: 'in-person', day: SUNDAY }],
  ['wrote to kim', { who: 'kim', channel: 'email', day: SUNDAY }],
])('a talk: %s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'talked', ...expected })
})

test.each([
  ['follow up dana fri: send paper', { who: 'dana', what: 'send paper', due: '2026-11-27' }],
  ['follow-up with Dana Okafor next week', { who: 'Dana Okafor', what: '', due: '2026-11-23' }],
  ['follow up ana: the script', { who: 'ana', what: 'the script', due: null }],
])('a follow-up: %s', (text, expected) => {
  expect(read(text)).toEqual({ kind: 'follow-up', ...expected })
})

test.each([
  ['promised dana: send paper by fri', 'me', 'dana', 'send paper', '2026-11-27'],
  ['promise Dana Okafor fri: the paper', 'me', 'Dana Okafor', 'the paper', '2026-11-27'],
  ['I promised dana, the reading list', 'me', 'dana', 'the reading list', null],
  ['promise Henry I will send the deck by friday', 'me', 'Henry', 'send the deck', '2026-11-27'],
  ['promised Dana Okafor that I’ll call', 'me', 'Dana Okafor', 'call', null],
  ['promised dana to lend her the map by fri', 'me', 'dana', 'lend her the map', '2026-11-27'],
  ['dana promised: her notes by fri', 'them', 'dana', 'her notes', '2026-11-27'],
  ['dana promised me her notes', 'them', 'dana', 'her notes', null],
])('a promise: %s', (text, by, who, what, due) => {
  expect(read(text)).toEqual({ kind: 'promise', by, who, what, due })
})

test('a note offers every length of name, the longest first', () => {
  expect(read('note dana likes cycling a lot')).toEqual({
    kind: 'note',
    readings: [
      { who: 'dana likes cycling', text: 'a lot' },
      { who: 'dana likes', text: 'cycling a lot' },
      { who: 'dana', text: 'likes cycling a lot' },
    ],
  })
  expect(read('note dana okafor: likes cycling')).toEqual({
    kind: 'note',
    readings: [{ who: 'dana okafor', text: 'likes cycling' }],
  })
})

test('a new person, with where they were met', () => {
  expect(read('add Kim Sato')).toEqual({ kind: 'add', name: 'Kim Sato', metAt: '' })
  expect(read('add Kim Sato, met at NYTSL')).toEqual({
    kind: 'add',
    name: 'Kim Sato',
    metAt: 'NYTSL',
  })
})

test.each([
  'dana',
  'people',
  'met',
  'note dana',
  'metropolitan library',
  'follow up',
  'promised dana',
])('no sentence: %s', (text) => expect(read(text)).toBeNull())
