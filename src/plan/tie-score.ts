import { DAY_MS, dayOf } from '../domain/instant.ts'
import type { TieState } from '../domain/tie.ts'
import type { Candidate, TieMeasures } from './candidate.ts'
import type { PastMove } from './move.ts'
import type { MoveKind } from '../domain/view/today-view.ts'
import type { Moment } from './occasion.ts'

/** The terms of a tie's score, each 0..1, as far as they can be compared. */
export type Term = 'due' | 'lift' | 'reply' | 'value'

const SHOWN_FADE = 0.9 // D: a move passed over day after day makes room for another
const SHOWN_DAYS = 14

/**
 * What turning to a tie is worth today, 0..1: value · (0.5·due + 0.5·lift/max lift) · P(reply), the
 * middle factor halved from 0..1.5 to stay within 1 (D). Each earlier day in the last two weeks on which
 * it was shown and nothing was done takes a tenth off.
 */
export function tieScore(tie: TieMeasures, maxLift: number, daysShown: number): number {
  const urgency = (0.5 * tie.due + 0.5 * share(tie.lift, maxLift)) / 1.5
  return tie.value * urgency * tie.reply * SHOWN_FADE ** daysShown
}

/** On how many of the last fourteen days before today the person was shown by reason of the tie alone. */
export function daysShown(personId: string, past: readonly PastMove[], moment: Moment): number {
  const days = past
    .filter((one) => one.personId === personId && one.how === 'shown')
    .map(({ at }) => dayOf(at, moment.timeZone))
    .filter((day) => day < moment.date && day >= moment.date - SHOWN_DAYS)
  return new Set(days).size
}

/**
 * The two terms that weigh most in a tie's score, the larger first; equal ones in the order due, lift,
 * reply, value. After one or two contacts there is no rhythm to speak of, so due-ness is named only where
 * the owner set a cadence.
 */
export function largestTerms(
  { tie, state }: { readonly tie: TieMeasures; readonly state: TieState },
  maxLift: number,
): readonly [Term, Term] {
  const { cadence } = tie
  const hasCadence = cadence !== null && (cadence.from !== 'rhythm' || state !== 'slight')
  const terms: readonly [Term, number][] = [
    ['due', hasCadence ? tie.due / 2 : 0],
    ['lift', share(tie.lift, maxLift)],
    ['reply', tie.reply],
    ['value', tie.value],
  ]
  const [first, second] = terms.toSorted((left, right) => right[1] - left[1])
  return [first?.[0] ?? 'due', second?.[0] ?? 'lift']
}

/**
 * The move a tie's own figures call for: `dormant` for a tie once strong and long silent, `fading` for
 * one quieter than is usual, `due` when its cadence is nearly up. Null when nothing calls for one, when
 * there was contact today, or when the plan had a move for them done lately that no contact shows yet.
 */
export function tieKind(
  person: Candidate,
  past: readonly PastMove[],
  moment: Moment,
): MoveKind | null {
  const { tie, state, lastContact } = person
  if (tie === null || lastContact === null || tie.silenceDays < 1) return null
  if (isDoneLately(person.personId, tie, past, moment)) return null
  if (state === 'dormant') return person.onceStrong ? 'dormant' : null
  if (state === 'fading') return 'fading'
  return tie.due > 0 ? 'due' : null
}

const LATELY_DAYS = 14

function isDoneLately(
  personId: string,
  tie: TieMeasures,
  past: readonly PastMove[],
  { now }: Moment,
): boolean {
  const rest = Math.max(LATELY_DAYS, 0.8 * (tie.cadence?.days ?? 0)) * DAY_MS
  return past.some((one) => one.personId === personId && one.how === 'done' && now - one.at < rest)
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0
}
