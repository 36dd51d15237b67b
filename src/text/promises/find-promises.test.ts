import { describe, expect, test } from 'vitest'
import { isoDay } from '../../domain/instant.ts'
import { ASKED_ALONG, NOT_ASKED_ALONG } from './asked-along.cases.ts'
import { ASSURED, UNASSURED } from './assured.cases.ts'
import { FOUND } from './found.cases.ts'
import { findPromises } from './find-promises.ts'
import { NOT_READ, READ } from './grammar.cases.ts'
import { PASSED_OVER } from './passed-over.cases.ts'
import { PLANS } from './plans.cases.ts'
import { NOT_TAKEN_ON, TAKEN_ON } from './taken-on.cases.ts'
import { WORK_MAIL, WORK_MAIL_PASSED } from './work-mail.cases.ts'
import { WORK_PLANS, WORK_VERBS } from './work-verbs.cases.ts'

const WEDNESDAY = { at: Date.parse('2026-03-11T10:00:00Z'), zone: 'Europe/Berlin' }
const read = (text: string) =>
  findPromises(text, WEDNESDAY).map(
    ({ kind, act, due }) =>
      `${kind === 'promise' ? act : kind} | ${due === null ? '-' : isoDay(due)}`,
  )

describe('finds', () => {
  test.each(
    [FOUND, ASSURED, READ, WORK_MAIL, WORK_VERBS, TAKEN_ON, ASKED_ALONG].flatMap((cases) =>
      cases
        .trim()
        .split('\n')
        .map((line) => line.split(' | ')),
    ),
  )('%s, for %s: %s', (act, day, text = '') => {
    expect(read(text)).toEqual([`${act} | ${day}`])
  })
})

describe('passes over', () => {
  test.each(
    [
      PASSED_OVER,
      PLANS,
      UNASSURED,
      NOT_READ,
      WORK_MAIL_PASSED,
      WORK_PLANS,
      NOT_TAKEN_ON,
      NOT_ASKED_ALONG,
    ].flatMap((cases) => cases.trim().split('\n')),
  )('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('stands alone in a mail as between other sentences, wrapped or not', () => {
  const lines = FOUND.trim()
    .split('\n')
    .map((line) => line.split(' | '))
  for (const [act, day, text = ''] of lines) {
    const mail = `Hello Ana,\n\nit was good to hear from you. ${text.replace(/ (?=\S+ \S+$)/, '\n')}\n\nBest wishes\nBen`
    expect({ text, read: read(mail) }).toEqual({ text, read: [`${act} | ${day}`] })
  }
})

test('says where the words stand and what is to be done', () => {
  const text = 'Thank you for Tuesday.\n\nI’ll send you the slides by Friday. See you!'
  const [promise] = findPromises(text, WEDNESDAY)
  expect(promise).toMatchObject({
    words: 'I’ll send you the slides by Friday.',
    what: 'send you the slides',
  })
  expect(text.slice(promise?.start, promise?.end)).toBe(promise?.words)
})

test('takes two promises of one sentence apart, and joins one that is said twice', () => {
  expect(read("I'll send you the deck tomorrow and I'll call you on Monday.")).toEqual([
    'send | 2026-03-12',
    'call | 2026-03-16',
  ])
  expect(read("I'll send you the deck. You'll have it by Friday.")).toEqual(['send | 2026-03-13'])
})

test('counts days on the calendar of the owner', () => {
  const late = { at: Date.parse('2026-03-11T23:30:00Z') }
  const day = (zone: string) => findPromises("I'll call you tomorrow.", { ...late, zone })[0]?.due
  expect(isoDay(day('UTC') ?? 0)).toBe('2026-03-12')
  expect(isoDay(day('Europe/Berlin') ?? 0)).toBe('2026-03-13')
})

test('is linear: a long mail of near-promises takes no longer by the sentence', () => {
  const mail = "If you like, I'll send and forward and share it and then and then. ".repeat(2_000)
  const start = performance.now()
  expect(read(mail)).toEqual([])
  expect(performance.now() - start).toBeLessThan(500)
})

test('takes any text at all', () => {
  const bits = [
    "I'll send you ",
    'by ',
    '\n',
    '. ',
    'Friday',
    '“',
    "'",
    '12.',
    '- ',
    'ich schicke ',
    'é',
    '🙂',
    ' and ',
  ]
  let seed = 7
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: 24 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return bits[seed % bits.length]
    }).join('')
    for (const { start, end, words, due } of findPromises(text, WEDNESDAY)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(words.length).toBeGreaterThan(3)
      expect(due === null || due >= 20_523).toBe(true)
    }
  }
})

test('reads the day from a sentence behind it that names nothing else', () => {
  expect(read("I'll ring the yard about the tiles. By Friday, promise.")).toEqual([
    'call | 2026-03-13',
  ])
  expect(read("I'll ring the yard about the tiles. Friday is my birthday.")).toEqual(['call | -'])
})

test('takes of long texts what one person says they do, or what is said to the reader', () => {
  const long =
    'The harbour will be closed for the work. The cranes stand idle, the sheds are empty, and the boats lie in the bay. '.repeat(
      3,
    )
  const day = (text: string) => read(`${long}${text}`)
  expect(day('Your crate will be with you on Friday.')).toEqual([])
  expect(day('We will return the keys to the office on Friday.')).toEqual([])
  expect(day('We will return your keys to you on Friday.')).toEqual(['send | 2026-03-13'])
  expect(day("I'll return the keys to the office on Friday.")).toEqual(['send | 2026-03-13'])
  expect(read('Your crate will be with you on Friday.')).toEqual(['send | 2026-03-13'])
})

test('reads a slashed day in the way that makes it soon, where the other is far off', () => {
  expect(read("I'll send it by 3/4.")).toEqual(['send | -'])
  expect(read("I'll send it by 3/20.")).toEqual(['send | 2026-03-20'])
  expect(read("I'll send it by 20/3.")).toEqual(['send | 2026-03-20'])
  expect(read("I'll send it by 3/12.")).toEqual(['send | 2026-03-12'])
})
