import { expect, test } from 'vitest'
import { foreignDay } from './foreign-day.ts'

const SUNDAY = '2026-11-22'

test.each([
  ['nächsten Montag', '2026-11-23'],
  ['übermorgen', '2026-11-24'],
  ['am Freitag', '2026-11-27'],
  ['in zwei Wochen', '2026-12-06'],
  ['24.11.', '2026-11-24'],
  ['nächste Woche', '2026-11-23'],
  ['demain', '2026-11-23'],
  ['vendredi', '2026-11-27'],
  ['la semaine prochaine', '2026-11-23'],
  ['mañana', '2026-11-23'],
  ['el viernes', '2026-11-27'],
  ['24 de noviembre', '2026-11-24'],
  ['depois de amanhã', '2026-11-24'],
  ['na segunda-feira', '2026-11-23'],
  ['próxima sexta', '2026-11-27'],
])('%s', (text, day) => {
  expect(foreignDay(text, SUNDAY)).toBe(day)
})

test.each(['', 'jyskkkw', 'vielleicht morgen', '3/4', 'montags nie'])('%j is no day', (text) => {
  expect(foreignDay(text, SUNDAY)).toBeNull()
})
