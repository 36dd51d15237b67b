import { DAY_MS, dayOf, type Instant } from '../../domain/instant.ts'
import { distanceKm } from '../../domain/place.ts'
import type {
  NearPerson,
  NearView,
  PersonOnRecord,
  PlaceView,
} from '../../domain/view/trip-view.ts'
import { settledStrength } from '../../insight/settled-strength.ts'
import { meetingValue } from '../../insight/meeting-value.ts'
import { STATE_WORDS } from '../../insight/state-words.ts'
import { findEmployersOf, findPromisesBetween, type PromiseBetween } from '../../store/near.ts'
import { findTies, findWishes } from '../../store/people.ts'
import {
  boxAround,
  findClosest,
  findPeopleIn,
  findStrangersIn,
  findTiesIn,
  type PlacedTie,
  type StrangerIn,
} from '../../store/places.ts'
import type { TieRow, WishRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import type { TieClock } from '../home.ts'
import { asState, statsOf } from '../people/fold-tie.ts'
import { findBothAt, type BothAt } from './both-at.ts'
import { worksIn } from './own-houses.ts'
import { lastTopics } from './last-topics.ts'
import { reasonsToMeet, sourceWords } from './reasons-to-meet.ts'
import { seenInPerson } from './seen-in-person.ts'
import { theirsFirst } from './theirs-first.ts'

export const USUAL_KM = 40
const NOBODY: ReadonlySet<string> = new Set()
/** Weighed in full; the rest of those there are counted. */
const WEIGHED = 150
const CLOSEST = 150
/** Of those there without contact, so many are looked at and named. */
const STRANGERS = 60
const NAMED = 12
/** A suggestion nobody confirmed counts for so long. */
const FRESH_DAYS = 120

/**
 * Who lives around a place, those worth most to see first. Cost: the index by place over the box, then
 * a handful of queries for the 150 ties worth most.
 */
export async function viewNear(
  s: Scope,
  {
    place,
    km,
    limit,
    without = NOBODY,
  }: {
    place: PlaceView
    km: number
    limit: number
    /** Houses, folded, whose people are left out. */
    without?: ReadonlySet<string>
  },
  clock: TieClock,
): Promise<NearView> {
  const box = boxAround(place, km)
  const there = (await findPeopleIn(s, box)).filter((one) => distanceKm(place, one) <= km)
  const placed = (await findTiesIn(s, box, WEIGHED)).filter(
    (one) => distanceKm(place, one) <= km && !worksIn(without, one.employer),
  )
  const people = await weighMeetings(s, { placed, place, clock })
  const strangers = (await findStrangersIn(s, box, STRANGERS)).filter(
    (one) => distanceKm(place, one) <= km,
  )
  return {
    place,
    km,
    total: there.length,
    people: people.slice(0, limit),
    onRecord: strangers.slice(0, NAMED).map(onRecord),
  }
}

function onRecord({ person_id, name, about, place, source_kind }: StrangerIn): PersonOnRecord {
  return { personId: person_id, name, about, place, source: sourceWords(source_kind) }
}

type Weighing = {
  readonly placed: readonly PlacedTie[]
  readonly place: { readonly lat: number; readonly lon: number }
  readonly clock: TieClock
}

/** These people with what meeting each is worth and why, best first. */
export async function weighMeetings(
  s: Scope,
  { placed, place, clock }: Weighing,
): Promise<readonly NearPerson[]> {
  if (placed.length === 0) return []
  const ids = placed.map(({ person_id }) => person_id)
  const ties = new Map((await findTies(s, ids)).map((row) => [row.person_id, row]))
  const wishes = new Map((await findWishes(s, ids)).map((row) => [row.id, row]))
  const open = Map.groupBy(
    await findPromisesBetween(s, ids, clock.now - FRESH_DAYS * DAY_MS),
    ({ person_id }) => person_id,
  )
  const houses = await findEmployersOf(s, await findClosest(s, CLOSEST))
  const both = await findBothAt(s, ids, clock)
  const topics = await lastTopics(s, [...ties.values()])
  const weighed = placed
    .flatMap((one): NearPerson[] => {
      const tie = ties.get(one.person_id)
      const wish = wishes.get(one.person_id)
      if (tie === undefined || wish?.stance === 'declined') return []
      const between = open.get(one.person_id) ?? []
      return [
        nearPerson(
          one,
          {
            tie,
            wish,
            between,
            houses,
            both: both.get(one.person_id) ?? null,
            topic: topics.get(one.person_id) ?? null,
          },
          { place, clock },
        ),
      ]
    })
    .toSorted(
      (left, right) => right.value - left.value || (left.personId < right.personId ? -1 : 1),
    )
  return theirsFirst(weighed)
}

type Known = {
  readonly tie: TieRow
  readonly wish: WishRow | undefined
  readonly between: readonly PromiseBetween[]
  readonly houses: ReadonlySet<string>
  readonly both: BothAt | null
  readonly topic: string | null
}

function nearPerson(
  one: PlacedTie,
  { tie, wish, between, houses, both, topic }: Known,
  { place, clock }: Pick<Weighing, 'place' | 'clock'>,
): NearPerson {
  const { now, timeZone, intercept } = clock
  const seen = seenInPerson(tie)
  const elsewhere = one.employer !== null && houses.size > 0 && !houses.has(one.employer)
  const traits = {
    kin: wish?.kin === 1,
    ...(intercept === undefined ? {} : { intercept }),
    ...(wish === undefined || wish.closeness === null ? {} : { closeness: wish.closeness }),
  }
  const state = asState(tie.state)
  return {
    personId: one.person_id,
    name: one.name,
    about: one.about,
    state,
    stateWords: STATE_WORDS[state].word,
    place: one.place,
    km: Math.round(distanceKm(place, one)),
    seenInPersonAt: seen,
    lastContactAt: tie.last_contact_at,
    why: reasonsToMeet(one, { tie, between, seen, both, topic, elsewhere }, clock),
    value: meetingValue({
      strength: settledStrength(statsOf(tie), dayOf(now, timeZone), traits),
      peak: tie.peak,
      unseenDays: daysSince(seen, now),
      open: openWith(between),
      leadsElsewhere: elsewhere,
    }),
  }
}

function daysSince(at: Instant | null, now: Instant): number | null {
  return at === null ? null : (now - at) / DAY_MS
}

function openWith(between: readonly PromiseBetween[]) {
  if (between.some(({ kind }) => kind === 'invitation')) return 'invitation'
  if (between.some(({ by_me }) => by_me === 1)) return 'mine'
  return between.length > 0 ? 'theirs' : null
}
