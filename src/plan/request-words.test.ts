import { expect, test } from 'vitest'
import { REQUEST_KINDS } from '../domain/request.ts'
import { ledgerOf, notNowForAll, requestReason, sayToRequest, takesWords } from './request-words.ts'

const WORDS = 'Could you introduce me to Kim?'
const ASKED = { words: WORDS, what: 'introduce me to Kim', subject: 'Kim', before: null }
const BARE = {
  words: 'Do you know anybody who has done this before?',
  what: 'anybody who has done this before',
  subject: 'Re: The map chest',
  before: null,
}

test('a question that only points back shows what it is about, and no opening echoes it', () => {
  const asked = { when: 'on 3 June', decided: null }
  expect(requestReason({ ...BARE, ...asked })).toBe(
    'Asked you on 3 June about “The map chest”: “Do you know anybody who has done this before?”',
  )
  const before = 'The chest came back.'
  expect(requestReason({ ...BARE, ...asked, subject: null, before })).toBe(
    'Asked you on 3 June: “The chest came back. Do you know anybody who has done this before?”',
  )
  for (const answer of ['yes', 'small-yes', 'pointer', 'no', null] as const) {
    for (const subject of [BARE.subject, null]) {
      for (const heardYes of [false, true]) {
        expect(sayToRequest({ ...BARE, subject }, { answer, heardYes })).not.toContain('anybody')
      }
    }
  }
  expect(sayToRequest(BARE, { answer: null })).toBe('Thank you for asking. On “The map chest”:')
  expect(sayToRequest({ ...BARE, subject: null }, { answer: null })).toBe(
    'Thank you for asking. To your question:',
  )
})

test('a request says when it came and in which words', () => {
  expect(requestReason({ ...ASKED, when: 'on 18 November', decided: null })).toBe(
    'Asked you on 18 November: “Could you introduce me to Kim?”',
  )
})

test('one that was decided says that the words are still to come', () => {
  const decided = { answer: 'small-yes', when: 'on Thursday' } as const
  expect(requestReason({ ...ASKED, when: 'on 18 November', decided })).toMatch(
    /^You decided on Thursday to give a small yes; the words are still with you\./,
  )
})

test('one that is back says so', () => {
  const decided = { answer: 'not-now', when: 'in May' } as const
  expect(requestReason({ ...ASKED, when: 'in May', decided })).toContain('“not now” until today')
})

test('a no fits what was asked for', () => {
  const anybody = { what: 'anybody who restores old maps', subject: null }
  expect(sayToRequest(anybody, { kind: 'introduction', answer: 'no' })).toBe(
    'Thank you for thinking of me. I know nobody who would be right for it, and would rather say so than keep you waiting.',
  )
})

test('each answer has an opening of its own, none of them a bare no', () => {
  const openings = (['yes', 'small-yes', 'pointer', 'no', null] as const).map((answer) =>
    sayToRequest(ASKED, { answer }),
  )
  expect(new Set(openings).size).toBe(5)
  for (const opening of openings) expect(opening).toMatch(/^Thank you for /)
})

test('a late answer says sorry for it, and nobody is told that they are not kept waiting', () => {
  for (const answer of ['yes', 'small-yes', 'pointer', 'no', null] as const) {
    const said = sayToRequest(ASKED, { answer, isLate: true })
    expect(said).toContain('I am sorry that')
    expect(said).not.toContain('waiting')
  }
})

test('every kind says what a yes would take', () => {
  for (const kind of REQUEST_KINDS) expect(takesWords(kind)).toMatch(/\.$/)
})

test('a small yes counts as little, and what is sold not at all', () => {
  expect(ledgerOf('event', 'yes')).toEqual({ kind: 'help', size: 'large' })
  expect(ledgerOf('event', 'small-yes')).toEqual({ kind: 'help', size: 'small' })
  expect(ledgerOf('pitch', 'yes')).toBeNull()
})

test('the words for all name the day and the page where one is kept', () => {
  const text = notNowForAll('14 December', 'My answers stand at robin.example.')
  expect(text).toContain('From 14 December on')
  expect(text).toContain('robin.example')
  expect(text).toContain('{name}')
  expect(notNowForAll('14 December', null)).not.toContain('null')
})
