import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDay } from '../../../domain/instant.ts'
import { findPromises } from '../find-promises.ts'
import { answersOf } from './answers-of.ts'
import { doubtsIn } from './doubts-in.ts'
import { inPieces } from './in-pieces.ts'
import { questionOf } from './question-of.ts'
import { FIT_FROM, rightAlone, rightAnswers, TRIAL, TRIAL_SENTENCES } from './trial.ts'
import { TRIAL_MESSAGES } from './trial-messages.ts'
import { promisesWithAnswers, type Answer } from './with-answers.ts'

const WRITTEN = { at: Date.parse('2026-11-16T10:00:00Z'), zone: 'UTC' }
const TEXT =
  'Hi Ana, good to see you. I keep a seat for you on Saturday. I’ll call you tomorrow. The pond is frozen.'

const startOf = (words: string) => TEXT.indexOf(words)

test('what rules and weights are sure of is not asked', () => {
  const asked = doubtsIn(TEXT, WRITTEN).map(({ words }) => words)
  expect(asked).toContain('I keep a seat for you on Saturday.')
  expect(asked).not.toContain('I’ll call you tomorrow.')
  expect(
    doubtsIn(
      'Dear member, this is an automated message. I keep a seat for you on Saturday.',
      WRITTEN,
    ),
  ).toEqual([])
})

test('an answer adds a promise with its day, turns one into an invitation, or drops it', () => {
  const found = (answers: readonly (readonly [string, Answer])[]) =>
    promisesWithAnswers(
      TEXT,
      WRITTEN,
      new Map(answers.map(([words, answer]) => [startOf(words), { answer, day: null }])),
    ).map(({ words, kind, due }) => [words, kind, due === null ? null : isoDay(due)])
  const call = ['I’ll call you tomorrow.', 'promise', '2026-11-17']
  expect(found([])).toEqual([call])
  expect(found([['I keep', 'promise']])).toEqual([
    ['I keep a seat for you on Saturday.', 'promise', '2026-11-21'],
    call,
  ])
  expect(found([['I’ll call', 'none']])).toEqual([])
  expect(found([['I’ll call', 'invitation']]).map(([, kind]) => kind)).toEqual(['invitation'])
})

test('a day that stands elsewhere in the message is taken from the answer, one in the sentence is not', () => {
  const text = 'The concert is on 5 December. I keep a seat for you. I’ll call you tomorrow.'
  const day = Date.parse('2026-12-05') / 86_400_000
  const answers = ['I keep', 'I’ll call'].map(
    (words) => [text.indexOf(words), { answer: 'promise', day }] as const,
  )
  const found = promisesWithAnswers(text, WRITTEN, new Map(answers))
  expect(found.map(({ due }) => due !== null && isoDay(due))).toEqual(['2026-12-05', '2026-11-17'])
})

test('the days a message names are there to choose from, and no others', () => {
  const text =
    'The concert is on 5 December, not on Friday last. I keep a seat for you until Monday week.'
  const { user, days, count } = questionOf(text, WRITTEN, doubtsIn(text, WRITTEN))
  expect(days.map(isoDay)).toContain('2026-12-05')
  expect(user).toContain('2026-12-05: Saturday, 5 December 2026')
  const answer = (word: string) =>
    answersOf(
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [at + 1, word]))),
      {
        count,
        days,
      },
    )
  expect(answer('promise 2026-12-05')?.[0]?.day).toBe(days.at(-1))
  expect(answer('promise 2026-12-06')).toBeNull()
  expect(answer('none 2026-12-05')).toBeNull()
  const plain = questionOf('I keep a seat for you.', WRITTEN, [])
  expect(plain.user).not.toContain('days')
})

test('without answers a text promises what it promises', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(TEXT.split(/(?<=\.) /)), (sentences) => {
      const text = sentences.join(' ')
      expect(promisesWithAnswers(text, WRITTEN, new Map())).toEqual(findPromises(text, WRITTEN))
    }),
  )
})

test('a question shows the message, the day it was written and the sentences by number', () => {
  const { user, count } = questionOf(TEXT, WRITTEN, doubtsIn(TEXT, WRITTEN))
  expect(user).toContain('Monday, 16 November 2026')
  expect(user).toContain(TEXT)
  expect(user).toMatch(/^1\. .+\.$/m)
  expect(user.match(/^\d+\. /gm)).toHaveLength(count)
})

test('of a long text what stands around the sentences is shown', () => {
  const long = `${'The pond is frozen. '.repeat(400)}${TEXT}`
  const at = long.indexOf('I keep')
  const doubt = { start: at, end: at + 34, words: 'I keep a seat for you on Saturday.' }
  const { user } = questionOf(long, WRITTEN, [doubt])
  expect(user.length).toBeLessThan(2_200)
  expect(user).toContain('<message>\n… ')
})

test('a very long text is asked about in several questions, each sentence once', () => {
  const line = (number: number) => `Photos number ${number} to follow once I find the cable.`
  const long = Array.from({ length: 400 }, (_, number) => line(number)).join(' ')
  const doubts = doubtsIn(long, WRITTEN)
  expect(doubts.length).toBeGreaterThan(100)
  const pieces = inPieces(doubts)
  expect(pieces.flat()).toEqual(doubts)
  for (const piece of pieces) {
    expect(questionOf(long, WRITTEN, piece).user.length).toBeLessThan(12_000)
  }
  expect(inPieces(doubts.slice(0, 20))).toHaveLength(1)
  expect(inPieces([])).toEqual([])
})

test.each([
  ['{"1":"none","2":"promise"}', ['none', 'promise']],
  ['{"2":"promise","1":"none","why":"it says so"}', ['none', 'promise']],
  ['<think>{"1":"none"}</think>\n{"1":"invitation","2":"none"}', ['invitation', 'none']],
  ['```json\n{"1": "none", "2": "none"}\n```', ['none', 'none']],
  ['{"1":"none"}', null],
  ['{"1":"none","2":"maybe"}', null],
  ['["none","none"]', null],
  ['none, promise', null],
  ['{"1":"none",', null],
  ['null', null],
  ['', null],
])('%s is read', (content, answers) => {
  expect(answersOf(content, { count: 2, days: [] })?.map(({ answer }) => answer) ?? null).toEqual(
    answers,
  )
})

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(4), (content, count) => {
      const answers = answersOf(content, { count, days: [] })
      expect(answers === null || answers.length === count).toBe(true)
    }),
  )
})

test('the trial asks about every sentence, and rules and weights alone would not pass it', () => {
  expect(TRIAL_SENTENCES).toBeGreaterThan(40)
  for (const { question, answers } of TRIAL) expect(question.count).toBe(answers.length)
  const words = TRIAL_MESSAGES.flatMap(({ sentences }) => sentences.map(([one]) => one))
  expect(new Set(words).size).toBe(TRIAL_SENTENCES)
  expect(rightAlone()).toBeLessThan(FIT_FROM * TRIAL_SENTENCES)
  const whoSaysNoneAlways = TRIAL.reduce(
    (sum, { answers }) =>
      sum +
      rightAnswers(
        answers.map(() => ({ answer: 'none' })),
        answers,
      ),
    0,
  )
  expect(whoSaysNoneAlways).toBeLessThan(rightAlone())
  expect(rightAnswers(null, ['none'])).toBe(0)
})

test('the page tells the trial as it is', () => {
  const page = readFileSync('docs/language-model.md', 'utf8').replace(/\s+/g, ' ')
  expect(page).toContain(`tried on ${TRIAL_SENTENCES} invented sentences`)
  expect(page).toContain(`Digwell alone gets ${rightAlone()} right`)
  expect(page).toContain(`fewer than ${Math.ceil(FIT_FROM * TRIAL_SENTENCES)} right`)
})
