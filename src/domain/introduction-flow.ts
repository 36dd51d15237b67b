import type { Instant } from './instant.ts'
import {
  isAgreed,
  type Asked,
  type IntroductionState,
  type IntroductionStep,
} from './introduction.ts'

/** What is to be done next. */
export type NextStep = {
  readonly step: IntroductionStep
  /** To whom it goes. */
  readonly whom: 'a' | 'b' | 'both'
  /** When the reason for it came to be. */
  readonly since: Instant
  /** Days after `since` from which on it is due; null: whenever the owner likes, never brought up. */
  readonly afterDays: number | null
}

/** One kind word after a week (S: a practitioners' habit); never a second one. */
const REMIND_DAYS = 7
/** By then two people have usually talked. */
const OUTCOME_DAYS = 35

/** The one next step, or null where there is only to wait, or all is done. */
export function nextStep(state: IntroductionState): NextStep | null {
  if (state.ended !== null || state.outcomeAt !== null) return null
  if (state.madeAt !== null) return afterMade(state, state.madeAt)
  if (isAgreed(state)) {
    const since = Math.max(state.a.answeredAt ?? 0, state.b.answeredAt ?? 0)
    return { step: 'make', whom: 'both', since, afterDays: state.way === 'make' ? 0 : null }
  }
  return toTell(state) ?? toAsk(state) ?? toRemind(state)
}

/** What was received is thanked for and reported on from the ledger, which has its own days. */
function afterMade(state: IntroductionState, since: Instant): NextStep {
  if (state.way === 'ask') {
    const step = state.thankedAt === null ? 'thank' : 'outcome'
    return { step, whom: 'a', since, afterDays: null }
  }
  if (state.outcomeAskedAt === null) {
    return { step: 'ask-outcome', whom: 'a', since, afterDays: OUTCOME_DAYS }
  }
  return { step: 'outcome', whom: 'both', since: state.outcomeAskedAt, afterDays: null }
}

/** One said no: the other, who was asked too, hears it from the owner. */
function toTell({ a, b }: IntroductionState): NextStep | null {
  const told = a.answer === 'no' ? 'b' : b.answer === 'no' ? 'a' : null
  if (told === null) return null
  const since = (told === 'b' ? a : b).answeredAt ?? 0
  return { step: 'decline', whom: told, since, afterDays: 0 }
}

function toAsk({ way, begunAt, a, b }: IntroductionState): NextStep | null {
  if (way === 'make' && a.answer === 'yes' && b.askedAt === null) {
    return { step: 'ask-b', whom: 'b', since: a.answeredAt ?? begunAt, afterDays: 0 }
  }
  if (way === 'make' && b.answer === 'yes' && a.askedAt === null) {
    return { step: 'ask-a', whom: 'a', since: b.answeredAt ?? begunAt, afterDays: 0 }
  }
  if (a.askedAt !== null || b.askedAt !== null) return null
  return { step: 'ask-a', whom: 'a', since: begunAt, afterDays: null }
}

function toRemind({ a, b }: IntroductionState): NextStep | null {
  const waiting = (
    [
      ['a', a],
      ['b', b],
    ] as const
  )
    .flatMap(([whom, { askedAt, remindedAt, answer }]) =>
      askedAt === null || remindedAt !== null || answer !== null ? [] : { whom, askedAt },
    )
    .toSorted((one, other) => one.askedAt - other.askedAt)
  const [first] = waiting
  if (first === undefined) return null
  const { whom, askedAt: since } = first
  return { step: whom === 'a' ? 'remind-a' : 'remind-b', whom, since, afterDays: REMIND_DAYS }
}

/** The steps that make sense now, in the order in which they come. */
export function openSteps(state: IntroductionState): readonly IntroductionStep[] {
  if (state.ended !== null) return []
  if (state.madeAt !== null) return stepsAfterMade(state)
  const sides = state.way === 'make' ? (['a', 'b'] as const) : (['a'] as const)
  const hasNo = sides.some((side) => state[side].answer === 'no')
  const asking = hasNo ? [] : sides.flatMap((side) => stepsOfAsking(side, state[side]))
  const mayMake = !hasNo && (isAgreed(state) || (state.way === 'ask' && state.a.askedAt !== null))
  return [
    ...asking,
    ...(hasNo ? (['decline'] as const) : []),
    ...(mayMake ? (['make'] as const) : []),
    'let-go',
  ]
}

function stepsAfterMade(state: IntroductionState): readonly IntroductionStep[] {
  if (state.outcomeAt !== null) return state.thankedAt === null ? ['thank'] : []
  return [
    ...(state.thankedAt === null ? (['thank'] as const) : []),
    ...(state.way === 'make' && state.outcomeAskedAt === null ? (['ask-outcome'] as const) : []),
    'outcome',
    'let-go',
  ]
}

function stepsOfAsking(side: 'a' | 'b', asked: Asked): readonly IntroductionStep[] {
  if (asked.answer === 'yes') return [`${side}-no`]
  const mayRemind = asked.askedAt !== null && asked.remindedAt === null
  return [
    ...(asked.askedAt === null ? ([`ask-${side}`] as const) : []),
    ...(mayRemind ? ([`remind-${side}`] as const) : []),
    `${side}-yes`,
    `${side}-no`,
  ]
}

/**
 * The introduction after a step; null where the step makes no sense now. An answer says that it was asked
 * for too: people ask in person. A "no" before the other was asked ends it, since nobody waits to hear.
 *
 * @param outcome what came of it, for the step `outcome`
 */
export function takeStep(
  state: IntroductionState,
  step: IntroductionStep,
  { at, outcome = '' }: { readonly at: Instant; readonly outcome?: string },
): IntroductionState | null {
  if (!openSteps(state).includes(step)) return null
  switch (step) {
    case 'ask-a':
    case 'ask-b':
      return withSide(state, sideOf(step), { askedAt: at })
    case 'remind-a':
    case 'remind-b':
      return withSide(state, sideOf(step), { remindedAt: at })
    case 'a-yes':
    case 'b-yes':
    case 'a-no':
    case 'b-no':
      return answered(state, step, at)
    case 'decline':
      return { ...state, ended: 'declined', endedAt: at }
    case 'make':
      return { ...state, madeAt: at }
    case 'thank':
      return { ...state, thankedAt: at }
    case 'ask-outcome':
      return { ...state, outcomeAskedAt: at }
    case 'outcome':
      return { ...state, outcome, outcomeAt: at }
    case 'let-go':
      return { ...state, ended: 'let-go', endedAt: at }
  }
}

const sideOf = (step: IntroductionStep): 'a' | 'b' =>
  step.startsWith('a-') || step.endsWith('-a') ? 'a' : 'b'

function withSide(state: IntroductionState, side: 'a' | 'b', patch: Partial<Asked>) {
  return { ...state, [side]: { ...state[side], ...patch } }
}

function answered(state: IntroductionState, step: IntroductionStep, at: Instant) {
  const side = sideOf(step)
  const answer = step.endsWith('yes') ? 'yes' : 'no'
  const askedAt = state[side].askedAt ?? at
  const after = withSide(state, side, { askedAt, answer, answeredAt: at })
  const other = state[side === 'a' ? 'b' : 'a']
  const nobodyWaits = state.way === 'ask' || other.askedAt === null
  return answer === 'no' && nobodyWaits
    ? { ...after, ended: 'declined' as const, endedAt: at }
    : after
}
