import { DAY_MS } from '../domain/instant.ts'
import { type PastMove, TIE_KINDS } from './move.ts'
import type { MoveKind } from '../domain/view/today-view.ts'
import type { Moment } from './occasion.ts'
import type { Offer } from './offer.ts'

/** At most two ties of one state a day, and one dormant tie a week (D). */
const PER_STATE = 2
const DORMANT_EVERY_DAYS = 7

export type ChoiceScope = {
  /** How many to choose at most. */
  readonly places: number
  /** The owner's usual number a day. */
  readonly handful: number
  readonly past: readonly PastMove[]
  /** Counted towards the limits. */
  readonly doneToday: readonly PastMove[]
  readonly moment: Moment
}

/**
 * The day's moves out of all offers: the greatest first, one for each person, within the limits on
 * ties. So that no single kind fills a day, follow-ups and replies take at most three fifths of it each,
 * meetings and news two fifths; what stays free after that goes to the greatest left.
 */
export function chooseMoves(offers: readonly Offer[], scope: ChoiceScope): Offer[] {
  const ranked = offers.toSorted(byRank)
  const varied = filled([], ranked, { scope, limits: softLimits(scope.handful) })
  const full = filled(varied, ranked, { scope, limits: {} })
  return inPracticeOrder(full.toSorted(byRank))
}

/** Greater tier and weight first; equal ones by id, so that the same data give the same day. */
export function byRank(left: Offer, right: Offer): number {
  return left.tier - right.tier || right.weight - left.weight || (left.id < right.id ? -1 : 1)
}

type Limits = Partial<Record<MoveKind, number>>
type Filling = { readonly scope: ChoiceScope; readonly limits: Limits }

function softLimits(handful: number): Limits {
  const most = Math.ceil(handful * 0.6)
  const some = Math.ceil(handful * 0.4)
  return {
    promise: most,
    'follow-up': most,
    'reply-owed': most,
    request: most,
    'meeting-ahead': some,
    meet: some,
    news: some,
    offer: some,
  }
}

function filled(taken: readonly Offer[], ranked: readonly Offer[], filling: Filling): Offer[] {
  const chosen = [...taken]
  for (const offer of ranked) {
    if (chosen.length >= filling.scope.places) break
    if (hasRoom(offer, chosen, filling)) chosen.push(offer)
  }
  return chosen
}

function hasRoom(offer: Offer, chosen: readonly Offer[], { scope, limits }: Filling): boolean {
  if (chosen.some(({ personId }) => personId === offer.personId)) return false
  const today = [...chosen, ...scope.doneToday]
  if (TIE_KINDS.has(offer.kind)) {
    if (offer.kind === 'dormant' && hadDormant(chosen, scope)) return false
    const alike = today.filter(({ kind, state }) => TIE_KINDS.has(kind) && state === offer.state)
    return alike.length < PER_STATE
  }
  const alike = today.filter(({ kind }) => kind === offer.kind)
  return alike.length < (limits[offer.kind] ?? Infinity)
}

function hadDormant(chosen: readonly Offer[], { past, moment }: ChoiceScope): boolean {
  const since = moment.now - DORMANT_EVERY_DAYS * DAY_MS
  return (
    chosen.some(({ kind }) => kind === 'dormant') ||
    past.some(({ kind, how, at }) => kind === 'dormant' && how === 'done' && at > since)
  )
}

/**
 * Where a tie long silent is among the moves, it comes last, and the other ties before it the easiest
 * first: writing to a few who answer makes the hard letter likelier (Aknin & Sandstrom 2024, V).
 */
function inPracticeOrder(chosen: readonly Offer[]): Offer[] {
  const ties = chosen.filter(({ kind }) => TIE_KINDS.has(kind))
  if (!ties.some(({ kind }) => kind === 'dormant')) return [...chosen]
  const eased = ties.toSorted(
    (left, right) =>
      Number(left.kind === 'dormant') - Number(right.kind === 'dormant') ||
      right.ease - left.ease ||
      byRank(left, right),
  )
  return [...chosen.filter(({ kind }) => !TIE_KINDS.has(kind)), ...eased]
}
