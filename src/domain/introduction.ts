import type { Instant } from './instant.ts'

/**
 * `make`: the owner introduces A to B, and asks both first. `ask`: the owner asks A, who knows B, to be
 * introduced to B.
 */
export const INTRODUCTION_WAYS = ['make', 'ask'] as const
export type IntroductionWay = (typeof INTRODUCTION_WAYS)[number]

/** What can happen on the way, in no order. */
export const INTRODUCTION_STEPS = [
  'ask-a', // A was asked
  'remind-a', // asked once more, and never again
  'a-yes',
  'a-no',
  'ask-b',
  'remind-b',
  'b-yes',
  'b-no',
  'decline', // one said no, and the other has been told kindly
  'make', // they are introduced
  'thank',
  'ask-outcome', // asked how it went
  'outcome', // it is known how it went; of `ask`, A was told
  'let-go',
] as const
export type IntroductionStep = (typeof INTRODUCTION_STEPS)[number]

export function isIntroductionStep(word: string): word is IntroductionStep {
  return (INTRODUCTION_STEPS as readonly string[]).includes(word)
}

/** How things stand with one of the two. */
export type Asked = {
  readonly askedAt: Instant | null
  readonly remindedAt: Instant | null
  readonly answer: 'yes' | 'no' | null
  readonly answeredAt: Instant | null
}

/** How far an introduction has come. */
export type IntroductionState = {
  readonly way: IntroductionWay
  readonly begunAt: Instant
  readonly a: Asked
  readonly b: Asked
  readonly madeAt: Instant | null
  readonly thankedAt: Instant | null
  readonly outcomeAskedAt: Instant | null
  readonly outcome: string | null
  readonly outcomeAt: Instant | null
  readonly ended: 'declined' | 'let-go' | null
  readonly endedAt: Instant | null
}

export const INTRODUCTION_STAGES = [
  'idea',
  'asking', // somebody was asked, or said yes while the other has not
  'agreed', // whoever must say yes did
  'made',
  'thanked',
  'told', // it is known how it went
  'declined',
  'let-go',
] as const
export type IntroductionStage = (typeof INTRODUCTION_STAGES)[number]

const NOT_ASKED: Asked = { askedAt: null, remindedAt: null, answer: null, answeredAt: null }

export function newIntroduction(way: IntroductionWay, begunAt: Instant): IntroductionState {
  return {
    way,
    begunAt,
    a: NOT_ASKED,
    b: NOT_ASKED,
    madeAt: null,
    thankedAt: null,
    outcomeAskedAt: null,
    outcome: null,
    outcomeAt: null,
    ended: null,
    endedAt: null,
  }
}

export function stageOf(state: IntroductionState): IntroductionStage {
  if (state.ended !== null) return state.ended
  if (state.outcomeAt !== null) return 'told'
  if (state.madeAt !== null) return state.thankedAt === null ? 'made' : 'thanked'
  if (isAgreed(state)) return 'agreed'
  return state.a.askedAt === null && state.b.askedAt === null ? 'idea' : 'asking'
}

/** Whoever must say yes did: both of the two, or the one who was asked to introduce. */
export function isAgreed({ way, a, b }: IntroductionState): boolean {
  return a.answer === 'yes' && (way === 'ask' || b.answer === 'yes')
}
