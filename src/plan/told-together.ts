import type { Candidate, Signal, SignalOf } from './candidate.ts'
import { type Moment, type Urgency, urgencyOf } from './occasion.ts'
import { metOf } from './words.ts'

const DAYS_APART = 4

export type Occasion = {
  readonly signal: Signal
  readonly urgency: Urgency
  /** For a promise: the wishes to write after having met that are carried out with it. */
  readonly after: readonly SignalOf<'follow-up'>[]
}

/**
 * What calls for a person today. To write after having met and to keep what was promised then are one letter:
 * where their days lie close, both come up as the promise, from whichever day is first.
 */
export function occasionsOf(person: Candidate, moment: Moment): Occasion[] {
  const promise = firstOwnPromise(person, moment)
  const after = promise === null ? [] : person.signals.filter(isAfter(promise, moment))
  return person.signals
    .filter((signal) => !after.some((one) => one === signal))
    .flatMap((signal) => {
      const told = signal === promise ? after : []
      const urgency = mostUrgent([signal, ...told], person, moment)
      return urgency === null ? [] : [{ signal, urgency, after: told }]
    })
}

/** The owner's promise that comes up before their others to this person. */
function firstOwnPromise(person: Candidate, moment: Moment): SignalOf<'promise'> | null {
  const weightOf = (signal: Signal) => urgencyOf(signal, person, moment)?.weight ?? 0
  const [first] = person.signals
    .filter((signal) => signal.kind === 'promise')
    .filter(({ by }) => by === 'me')
    .toSorted((left, right) => weightOf(right) - weightOf(left) || left.due - right.due)
  return first ?? null
}

function isAfter({ due }: SignalOf<'promise'>, { date }: Moment) {
  return (signal: Signal): signal is SignalOf<'follow-up'> =>
    signal.kind === 'follow-up' &&
    metOf(signal.what) !== null &&
    due <= signal.due + DAYS_APART &&
    signal.due <= Math.max(due, date) + DAYS_APART
}

function mostUrgent(signals: readonly Signal[], person: Candidate, moment: Moment): Urgency | null {
  const [first] = signals
    .flatMap((signal) => urgencyOf(signal, person, moment) ?? [])
    .toSorted((left, right) => left.tier - right.tier || right.weight - left.weight)
  return first ?? null
}
