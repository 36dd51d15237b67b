import type { IntroductionState, IntroductionStep } from '../domain/introduction.ts'
import { stageOf } from '../domain/introduction.ts'
import type { Instant } from '../domain/instant.ts'
import { toldTo } from './told-to.ts'

/** How the two are called: "Ana", "Ben". */
export type Names = { readonly a: string; readonly b: string }

/** What the owner can do next, as a button says it. `asked`: an answer before the question came by itself. */
export function stepLabel(
  step: IntroductionStep,
  way: IntroductionState['way'],
  { a, b }: Names,
  asked = { a: true, b: true },
): string {
  const says = (isAsked: boolean, word: string) =>
    isAsked ? `says ${word}` : `said ${word} already, unasked`
  const labels: { readonly [one in IntroductionStep]: string } = {
    'ask-a': `Ask ${a}`,
    'ask-b': `Ask ${b}`,
    'remind-a': `Ask ${a} once more`,
    'remind-b': `Ask ${b} once more`,
    'a-yes': `${a} ${says(asked.a, 'yes')}`,
    'a-no': `${a} ${says(asked.a, 'no')}`,
    'b-yes': `${b} ${says(asked.b, 'yes')}`,
    'b-no': `${b} ${says(asked.b, 'no')}`,
    decline: 'Tell them kindly',
    make: way === 'make' ? `Introduce ${a} and ${b}` : `${a} introduced us`,
    thank: way === 'make' ? 'They said thanks' : `Thank ${a}`,
    'ask-outcome': 'Ask how it went',
    outcome: way === 'make' ? 'Note what came of it' : `Tell ${a} how it went`,
    'let-go': 'Leave it at that',
  }
  return labels[step]
}

type Said = (at: Instant) => string

/**
 * Where an introduction stands, in one line.
 *
 * @param when an instant in words, as `whenWords` says it: "on 3 June"
 */
export function standingWords(state: IntroductionState, names: Names, when: Said): string {
  const { a, b } = names
  switch (stageOf(state)) {
    case 'idea':
      return state.way === 'make' ? 'An idea; nobody was asked yet' : `${a} was not asked yet`
    case 'asking':
      return state.way === 'make' ? bothWords(state, names, when) : sideWords(a, state.a, when)
    case 'agreed':
      return state.way === 'make' ? 'Both say yes' : `${a} says yes, and will introduce you`
    case 'made':
    case 'thanked':
      return madeWords(state, names, when)
    case 'told':
      return state.outcome === null || state.outcome === ''
        ? `Introduced ${when(state.madeAt ?? state.begunAt)}; you have told how it went`
        : `Introduced ${when(state.madeAt ?? state.begunAt)}: ${state.outcome}`
    case 'declined':
      return declinedWords(state, { a, b }, when)
    case 'let-go':
      return `Let go ${when(state.endedAt ?? state.begunAt)}`
  }
}

function bothWords(state: IntroductionState, { a, b }: Names, when: Said): string {
  return `${sideWords(a, state.a, when)}; ${sideWords(b, state.b, when)}`
}

function sideWords(name: string, asked: IntroductionState['a'], when: Said): string {
  if (asked.answer === 'yes') return `${name} says yes`
  if (asked.answer === 'no') return `${name} says no`
  if (asked.askedAt === null) return `${name} was not asked yet`
  return `${name} was asked ${when(asked.remindedAt ?? asked.askedAt)}`
}

function madeWords(state: IntroductionState, { a }: Names, when: Said): string {
  const made = `Introduced ${when(state.madeAt ?? state.begunAt)}`
  if (state.outcomeAskedAt !== null)
    return `${made}; asked how it went ${when(state.outcomeAskedAt)}`
  if (state.thankedAt === null) return made
  return state.way === 'make' ? `${made}; they said thanks` : `${made}; you thanked ${a}`
}

function declinedWords(state: IntroductionState, { a, b }: Names, when: Said): string {
  const no = state.a.answer === 'no' ? a : state.b.answer === 'no' ? b : null
  const at = when(state.endedAt ?? state.begunAt)
  return no === null ? `Declined ${at}` : `${no} said no, and that is fine (${at})`
}

/** What a matter of Today needs to know of an introduction. */
export type DueIntroduction = {
  readonly state: IntroductionState
  readonly step: IntroductionStep
  readonly names: Names
  /** Full names, for a first mention. */
  readonly full: Names
  /** May be empty. */
  readonly why: string
}

/** The dated reason for a step. `when`: the instant the step rests on, in words. */
export function introductionReason({ state, step, names }: DueIntroduction, when: string): string {
  const { a, b } = names
  switch (step) {
    case 'ask-a':
      return `${b} said yes ${when} to meeting ${a}; ${a} was not asked yet`
    case 'ask-b':
      return `${a} said yes ${when} to meeting ${b}; ${b} was not asked yet`
    case 'remind-a':
      return state.way === 'make'
        ? `You asked ${a} ${when} about meeting ${b}`
        : `You asked ${a} ${when} about an introduction to ${b}`
    case 'remind-b':
      return `You asked ${b} ${when} about meeting ${a}`
    case 'make':
      return `${a} and ${b} both said yes, the last ${when}`
    case 'decline':
      return state.a.answer === 'no'
        ? `${a} said no ${when}; ${b} was asked too and may be waiting to hear`
        : `${b} said no ${when}; ${a} was asked too and may be waiting to hear`
    default:
      return `You introduced ${a} and ${b} ${when}`
  }
}

/** The opening of a message that takes the step. */
export function sayIntroduction({ state, step, names, full, why }: DueIntroduction): string {
  const asked = step === 'ask-b' ? 'b' : 'a'
  const told = toldTo({ name: full[asked], called: names[asked] }, why)
  const because = why === '' ? '' : `: ${ended(told)}`
  const dot = because === '' ? '.' : ''
  switch (step) {
    case 'ask-a':
      return `I thought of you and ${full.b}${because}${dot} Would you like me to introduce you?`
    case 'ask-b':
      return `I thought of you and ${full.a}${because}${dot} Would you like me to introduce you?`
    case 'remind-a':
      return state.way === 'make'
        ? `No hurry, and a no is fine: would you like to meet ${full.b}?`
        : `No hurry, and a no is fine: would you be willing to introduce me to ${full.b}?`
    case 'remind-b':
      return `No hurry, and a no is fine: would you like to meet ${full.a}?`
    case 'make':
      return `You both said yes, so here you are: ${names.a}, meet ${names.b}.`
    case 'decline':
      return `The moment does not fit on the other side just now, so I leave it there. Thank you for being open to it.`
    default:
      return `Did you and ${names.b} meet? I would like to hear how it was.`
  }
}

/** With the full stop it may lack. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
