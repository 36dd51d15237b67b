import { expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

const AT = { at: Date.parse('2026-11-16T10:00:00Z'), zone: 'UTC' }
const TELLING = 'I will send you the draft by Friday.'
const EMPTY = 'The pond is frozen.'

test('of a text that tells nothing nothing is kept, unless it answers or is wanted whole', () => {
  expect(saidIn(EMPTY, 'them', AT)).toBeUndefined()
  expect(saidIn(EMPTY, 'them', { ...AT, isAnswer: true })).toMatchObject({ answer: EMPTY })
  expect(saidIn(EMPTY, 'them', { ...AT, keepsText: true })).toMatchObject({ text: EMPTY })
  expect(saidIn(' \n', 'them', { ...AT, keepsText: true })).toBeUndefined()
})

test('the text of what tells something is kept only where it is wanted', () => {
  expect(saidIn(TELLING, 'me', AT)).not.toHaveProperty('text')
  const said = saidIn(TELLING, 'me', { ...AT, keepsText: true })
  expect(said).toMatchObject({ by: 'me', text: TELLING, promises: [{ words: TELLING }] })
})

test('of a text without end the beginning is kept', () => {
  const long = `${TELLING} ${`${EMPTY} `.repeat(2_000)}`
  const said = saidIn(long, 'them', { ...AT, keepsText: true, isAnswer: true })
  expect(said?.text).toBe(long.slice(0, 20_000))
  expect(said?.answer).toBe(long.slice(0, 600))
})
