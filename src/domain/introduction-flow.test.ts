import { expect, test } from 'vitest'
import { nextStep, openSteps, takeStep } from './introduction-flow.ts'
import {
  INTRODUCTION_STEPS,
  newIntroduction,
  stageOf,
  type IntroductionState,
  type IntroductionStep,
} from './introduction.ts'

/** Steps a day apart, from day 0 on; a step that makes no sense is an error. */
function after(way: 'make' | 'ask', ...steps: readonly IntroductionStep[]): IntroductionState {
  let state = newIntroduction(way, 0)
  for (const [index, step] of steps.entries()) {
    const next = takeStep(state, step, { at: index + 1, outcome: 'they met' })
    if (next === null) throw new Error(`${step} is not open in ${stageOf(state)}`)
    state = next
  }
  return state
}

const BOTH_YES = ['ask-a', 'a-yes', 'ask-b', 'b-yes'] as const

test.each([
  ['an idea waits for the owner', [], 'idea', 'ask-a', null],
  ['one asked is reminded after a week', ['ask-a'], 'asking', 'remind-a', 7],
  ['once only', ['ask-a', 'remind-a'], 'asking', null, null],
  ['a first yes leads to the second ask', ['ask-a', 'a-yes'], 'asking', 'ask-b', 0],
  ['in either order', ['ask-b', 'b-yes'], 'asking', 'ask-a', 0],
  ['both asked, the first is reminded first', ['ask-b', 'ask-a'], 'asking', 'remind-b', 7],
  ['both yes', BOTH_YES, 'agreed', 'make', 0],
  ['made, asked after five weeks', [...BOTH_YES, 'make'], 'made', 'ask-outcome', 35],
  ['asked how it went', [...BOTH_YES, 'make', 'ask-outcome'], 'made', 'outcome', null],
  ['all told', [...BOTH_YES, 'make', 'outcome'], 'told', null, null],
  ['a no of the first alone ends it', ['ask-a', 'a-no'], 'declined', null, null],
  ['a no is told to who waits', ['ask-a', 'a-yes', 'ask-b', 'b-no'], 'asking', 'decline', 0],
  ['told', ['ask-a', 'ask-b', 'b-no', 'decline'], 'declined', null, null],
  ['let go', ['ask-a', 'let-go'], 'let-go', null, null],
] as const)('%s', (_case, steps, stage, next, days) => {
  const state = after('make', ...steps)
  expect(stageOf(state)).toBe(stage)
  expect(nextStep(state)?.step ?? null).toBe(next)
  expect(nextStep(state)?.afterDays ?? null).toBe(days)
})

test.each([
  ['nobody but the connector is asked', [], 'idea', 'ask-a', null],
  ['reminded once', ['ask-a'], 'asking', 'remind-a', 7],
  ['a yes is enough', ['ask-a', 'a-yes'], 'agreed', 'make', null],
  ['it may happen without a word', ['ask-a', 'make'], 'made', 'thank', null],
  ['then it is told', ['ask-a', 'make', 'thank'], 'thanked', 'outcome', null],
  ['a no is final', ['ask-a', 'a-no'], 'declined', null, null],
] as const)('asked for: %s', (_case, steps, stage, next, days) => {
  const state = after('ask', ...steps)
  expect(stageOf(state)).toBe(stage)
  expect(nextStep(state)?.step ?? null).toBe(next)
  expect(nextStep(state)?.afterDays ?? null).toBe(days)
})

test('an answer counts where nobody was asked by a step: people ask in passing', () => {
  const state = after('make', 'ask-a', 'b-yes')
  expect(state.b).toMatchObject({ askedAt: 2, answer: 'yes', answeredAt: 2 })
  expect(nextStep(state)?.step).toBe('remind-a')
})

test('nobody is introduced before both said yes', () => {
  for (const steps of [[], ['ask-a'], ['ask-a', 'a-yes'], ['ask-a', 'a-yes', 'ask-b']] as const) {
    expect(takeStep(after('make', ...steps), 'make', { at: 9 })).toBeNull()
  }
  expect(takeStep(after('make', ...BOTH_YES, 'b-no'), 'make', { at: 9 })).toBeNull()
})

test('an answer given in person counts as asked', () => {
  expect(after('make', 'a-yes').a).toMatchObject({ askedAt: 1, answer: 'yes', answeredAt: 1 })
})

test('what is ended stays as it is', () => {
  const state = after('make', 'let-go')
  for (const step of INTRODUCTION_STEPS) expect(takeStep(state, step, { at: 9 })).toBeNull()
})

test('the next step is always among the open ones, along every way of six steps', () => {
  const seen = new Set<string>()
  const walk = (state: IntroductionState, left: number): void => {
    const next = nextStep(state)
    if (next !== null) expect(openSteps(state)).toContain(next.step)
    seen.add(stageOf(state))
    if (left === 0) return
    for (const step of openSteps(state)) {
      const then = takeStep(state, step, { at: 10 - left })
      if (then === null) throw new Error(`${step} was said to be open`)
      walk(then, left - 1)
    }
  }
  walk(newIntroduction('make', 0), 6)
  walk(newIntroduction('ask', 0), 6)
  expect([...seen].toSorted()).toEqual(
    ['agreed', 'asking', 'declined', 'idea', 'let-go', 'made', 'thanked', 'told'].toSorted(),
  )
})
