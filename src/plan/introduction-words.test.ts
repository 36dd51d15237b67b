import { expect, test } from 'vitest'
import { newIntroduction, type IntroductionState } from '../domain/introduction.ts'
import { takeStep } from '../domain/introduction-flow.ts'
import type { IntroductionStep, IntroductionWay } from '../domain/introduction.ts'
import { askedWords } from './care-words.ts'
import {
  introductionReason,
  sayIntroduction,
  standingWords,
  stepLabel,
} from './introduction-words.ts'
import { TODAY } from './testing.ts'

const names = { a: 'Ana', b: 'Ben' }
const full = { a: 'Ana Ruiz', b: 'Ben Okafor' }
const when = (at: number) => `on day ${at}`

function after(way: IntroductionWay, ...steps: readonly IntroductionStep[]): IntroductionState {
  return steps.reduce(
    (state, step, index) => {
      const next = takeStep(state, step, { at: index + 1, outcome: 'They write a book' })
      if (next === null) throw new Error(`${step} is not open`)
      return next
    },
    newIntroduction(way, 0),
  )
}

test.each([
  ['make', [], 'An idea; nobody was asked yet'],
  ['make', ['ask-a'], 'Ana was asked on day 1; Ben was not asked yet'],
  ['make', ['ask-a', 'remind-a'], 'Ana was asked on day 2; Ben was not asked yet'],
  ['make', ['a-yes', 'ask-b'], 'Ana says yes; Ben was asked on day 2'],
  ['make', ['a-yes', 'b-yes'], 'Both say yes'],
  ['make', ['a-yes', 'b-yes', 'make'], 'Introduced on day 3'],
  ['make', ['a-yes', 'b-yes', 'make', 'thank'], 'Introduced on day 3; they said thanks'],
  [
    'make',
    ['a-yes', 'b-yes', 'make', 'ask-outcome'],
    'Introduced on day 3; asked how it went on day 4',
  ],
  ['make', ['a-yes', 'b-yes', 'make', 'outcome'], 'Introduced on day 3: They write a book'],
  ['make', ['ask-a', 'a-no'], 'Ana said no, and that is fine (on day 2)'],
  ['make', ['let-go'], 'Let go on day 1'],
  ['ask', [], 'Ana was not asked yet'],
  ['ask', ['ask-a'], 'Ana was asked on day 1'],
  ['ask', ['a-yes'], 'Ana says yes, and will introduce you'],
  ['ask', ['ask-a', 'make', 'thank'], 'Introduced on day 2; you thanked Ana'],
] as const)('%s after %j stands so: %s', (way, steps, words) => {
  expect(standingWords(after(way, ...steps), names, when)).toBe(words)
})

test('a yes that nobody asked for is named as one', () => {
  const asked = { a: true, b: false }
  expect(stepLabel('a-yes', 'make', names, asked)).toBe('Ana says yes')
  expect(stepLabel('b-yes', 'make', names, asked)).toBe('Ben said yes already, unasked')
})

test('a step due has its dated reason and words to open with', () => {
  const due = (step: IntroductionStep, way: IntroductionWay = 'make') => ({
    state: newIntroduction(way, 0),
    step,
    names,
    full,
    why: 'both work on oral history',
  })
  expect(introductionReason(due('ask-b'), 'on Monday')).toBe(
    'Ana said yes on Monday to meeting Ben; Ben was not asked yet',
  )
  expect(sayIntroduction(due('ask-b'))).toBe(
    'I thought of you and Ana Ruiz: both work on oral history. Would you like me to introduce you?',
  )
  expect(introductionReason(due('remind-a', 'ask'), 'on Monday')).toBe(
    'You asked Ana on Monday about an introduction to Ben',
  )
  expect(sayIntroduction(due('remind-a', 'ask'))).toContain('a no is fine')
  expect(sayIntroduction({ ...due('ask-a'), why: '' })).toBe(
    'I thought of you and Ben Okafor. Would you like me to introduce you?',
  )
})

test('what is said of a no names nobody to the other', () => {
  const state = after('make', 'ask-a', 'ask-b', 'b-no')
  const said = sayIntroduction({ state, step: 'decline', names, full, why: '' })
  expect(said).not.toMatch(/Ben|said no/)
})

test('buttons say the deed', () => {
  expect(stepLabel('make', 'make', names)).toBe('Introduce Ana and Ben')
  expect(stepLabel('make', 'ask', names)).toBe('Ana introduced us')
  expect(stepLabel('outcome', 'ask', names)).toBe('Tell Ana how it went')
})

test('earlier asks are counted from the oldest', () => {
  expect(askedWords('Ana', [], TODAY)).toBeNull()
  expect(askedWords('Ana', [TODAY - 3], TODAY)).toBe(
    'You asked Ana about an introduction on Saturday.',
  )
  expect(askedWords('Ana', [TODAY - 3, TODAY - 250], TODAY)).toBe(
    'You asked Ana about introductions twice since 19 March.',
  )
  expect(
    askedWords(
      'Ana',
      [1, 2, 3, 4, 5, 6, 7].map((n) => TODAY - n * 40),
      TODAY,
    ),
  ).toMatch(/^You asked Ana about introductions 7 times since/)
})
