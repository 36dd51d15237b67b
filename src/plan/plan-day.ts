import { DAY_MS, type Day, dayOf, type Instant } from '../domain/instant.ts'
import type { Candidate } from './candidate.ts'
import { byRank, chooseMoves } from './choose.ts'
import type { Deferral, Move, Part, PastMove, Plan, PlanSettings } from './move.ts'
import { TIE_KINDS } from './move.ts'
import type { Moment } from './occasion.ts'
import { type Offer, offersFor, TIE_TIER } from './offer.ts'
import { isBack, isPutOff, peopleToRest, putOffToday } from './put-off.ts'
import { protectedOffers, protectingWords } from './protect.ts'
import { END, WELCOME_BACK, gaveWords, nextWords } from './end-words.ts'

export type PlanInput = Moment & {
  readonly candidates: readonly Candidate[]
  readonly settings: PlanSettings
  /** Moves done or shown in the last year, today's included. */
  readonly past: readonly PastMove[]
  readonly deferrals: readonly Deferral[]
  /** Moves the owner asked for on top of the handful today. */
  readonly more?: number
  /** When the owner last looked at their day. */
  readonly lastSeenAt?: Instant | null
}

const DATED_TIER = 0
const BEFORE_TIER = 1 // dated today, newly met, owed an answer
const MOST_PLACES = 9
const LONG_AWAY_DAYS = 14

/**
 * The moves of a day, the best first. The same data on the same day give the same plan, whatever order
 * they come in. Never more than the handful less what was done or put off today; one for each person;
 * nobody at rest, let go or who said no; nobody the guard protects, unless the owner owes them an answer
 * or a promise. After an absence it is a handful like any other. O(c log c) in candidates.
 */
export function planDay(input: PlanInput): Plan {
  const { date, settings, past, deferrals } = input
  const doneToday = past.filter((one) => one.how === 'done' && isToday(one, input))
  const isDayOff = !settings.days.includes(weekday(date))
  const handful = Math.min(MOST_PLACES, Math.max(1, Math.floor(settings.movesADay)))
  const dealtWith = new Set([
    ...doneToday.map(({ moveId }) => moveId),
    ...putOffToday(deferrals, input),
  ])
  const places = Math.max(0, handful + Math.max(0, input.more ?? 0) - dealtWith.size)
  const open = openOffers(input, doneToday).filter(({ tier }) => !isDayOff || tier === DATED_TIER)
  const isProtected = settings.protect === true
  const offers = isProtected ? protectedOffers(open) : open
  const chosen = chooseMoves(bestOfEach(offers), {
    places,
    handful,
    past,
    doneToday,
    moment: input,
  })
  const nextDate = nextActiveDay(date, settings.days)
  return {
    date,
    moves: withParts(chosen.map((offer) => withOtherReasons(offer, offers))),
    done: doneToday,
    dayOff: isDayOff,
    nextDate,
    end: endOf(doneToday, {
      isDayOff,
      date,
      nextDate,
      hasPutOff: dealtWith.size > doneToday.length,
    }),
    askToRest: peopleToRest(deferrals),
    welcome: isLongAway(input) ? WELCOME_BACK : null,
    protecting: isProtected ? protectingWords(open.length - offers.length) : null,
  }
}

/** All offers of all people that are neither done nor put off, those put off until now among the first. */
function openOffers(input: PlanInput, doneToday: readonly PastMove[]): Offer[] {
  const { candidates, past, deferrals } = input
  const maxLift = candidates.reduce((most, { tie }) => Math.max(most, tie?.lift ?? 0), 0)
  const done = new Set(past.filter(({ how }) => how === 'done').map(({ moveId }) => moveId))
  const metToday = new Set(doneToday.map(({ personId }) => personId))
  return candidates
    .flatMap((person) => offersFor(person, { moment: input, past, maxLift }))
    .filter((offer) => !done.has(offer.id) && !isPutOff(offer, deferrals, input))
    .filter((offer) => offer.tier === DATED_TIER || !metToday.has(offer.personId))
    .map((offer) =>
      isBack(offer.id, deferrals, input)
        ? { ...offer, tier: Math.min(offer.tier, BEFORE_TIER), weight: 1 }
        : offer,
    )
}

/** The greatest offer of each person, so that a lesser reason never stands in for a greater one. */
function bestOfEach(offers: readonly Offer[]): Offer[] {
  const best = new Map<string, Offer>()
  for (const offer of offers) {
    const known = best.get(offer.personId)
    if (known === undefined || byRank(offer, known) < 0) best.set(offer.personId, offer)
  }
  return [...best.values()]
}

const MOST_OTHER_REASONS = 2

/** One move a person, but what else there is to turn to them for is said with it. */
function withOtherReasons(chosen: Offer, offers: readonly Offer[]): Offer {
  const others = offers
    .filter(({ id, personId, kind }) => {
      return personId === chosen.personId && id !== chosen.id && !TIE_KINDS.has(kind)
    })
    .toSorted(byRank)
    .slice(0, MOST_OTHER_REASONS)
    .flatMap(({ reasons }) => reasons().slice(0, 1))
  return { ...chosen, reasons: () => [...chosen.reasons(), ...others] }
}

/** What is pressing goes before the day's work; when nothing is, one easy thing does. */
function withParts(chosen: readonly Offer[]): Move[] {
  const isPressing = ({ tier }: Offer) => tier <= BEFORE_TIER
  const first = chosen.find((offer) => TIE_KINDS.has(offer.kind)) ?? chosen[0]
  const nonePresses = !chosen.some(isPressing)
  const partOf = (offer: Offer): Part =>
    isPressing(offer) || (nonePresses && offer === first) ? 'before-you-start' : 'can-wait'
  const moves = chosen.map((offer) => toMove(offer, partOf(offer)))
  return [
    ...moves.filter(({ part }) => part === 'before-you-start'),
    ...moves.filter(({ part }) => part === 'can-wait'),
  ]
}

function toMove(offer: Offer, part: Part): Move {
  const { id, kind, personId, person, state, channel, channelWhy, say, reasons } = offer
  const score = TIE_TIER - offer.tier + Math.min(0.999, offer.weight)
  const told = { say: say(), reasons: reasons() }
  return { id, kind, personId, person, state, channel, channelWhy, ...told, part, score }
}

function endOf(
  done: readonly PastMove[],
  at: {
    readonly isDayOff: boolean
    readonly date: Day
    readonly nextDate: Day | null
    readonly hasPutOff: boolean
  },
): Plan['end'] {
  const next = at.nextDate === null ? null : nextWords(at.nextDate, at.date)
  const gave = gaveWords(done.map(({ kind }) => kind))
  if (gave !== null) return { title: END.doneTitle, text: gave, next }
  if (at.hasPutOff) return { title: END.doneTitle, text: END.putOff, next }
  if (at.isDayOff) return { title: END.offTitle, text: END.off, next }
  return { title: END.quietTitle, text: END.quiet, next }
}

function isLongAway({ lastSeenAt, now }: PlanInput): boolean {
  return typeof lastSeenAt === 'number' && now - lastSeenAt >= LONG_AWAY_DAYS * DAY_MS
}

function nextActiveDay(date: Day, days: readonly number[]): Day | null {
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    if (days.includes(weekday(date + ahead))) return date + ahead
  }
  return null
}

/** 0 Sunday to 6 Saturday; day 0 was a Thursday. */
function weekday(date: Day): number {
  return (((date + 4) % 7) + 7) % 7
}

function isToday({ at }: PastMove, { date, timeZone }: Moment): boolean {
  return dayOf(at, timeZone) === date
}
