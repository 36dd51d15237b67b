import type { Day, Instant } from '../domain/instant.ts'
import { HOUR_MS } from '../domain/instant.ts'
import { fold } from '../text/fold.ts'
import { isIdName } from '../text/id-name.ts'

/** An event as one source tells of it. */
export type Evening = {
  readonly id: string
  readonly name: string
  readonly startAt: Instant | null
  readonly endAt: Instant | null
  /** The owner's day on which it begins. */
  readonly day: Day | null
  readonly dayOnly: boolean
  readonly place: string | null
  readonly community: string | null
  /** Known from a list of its guests alone. */
  readonly isList: boolean
  readonly attended: boolean
}

/** A list of guests and the event it may be of. */
export type EveningPair = { readonly list: Evening; readonly event: Evening }

export type Likeness = {
  /** How many people are on both lists. */
  readonly people: number
  readonly place: boolean
  readonly community: boolean
}

export type JudgedPair = EveningPair & {
  readonly likeness: Likeness
  readonly verdict: 'same' | 'perhaps'
}

type PeopleOf = (id: string) => ReadonlySet<string>

/** So many guests in common are no accident. */
const ENOUGH = 3
const EARLY = 2 * HOUR_MS
const USUAL = 3 * HOUR_MS

/** Guest lists and events of other sources that share their day: those worth comparing. */
export function eveningPairs(events: readonly Evening[]): readonly EveningPair[] {
  const dated = events.filter(({ day }) => day !== null)
  const byDay = Map.groupBy(
    dated.filter(({ isList }) => !isList),
    ({ day }) => day,
  )
  return dated
    .filter(({ isList }) => isList)
    .flatMap((list) => (byDay.get(list.day) ?? []).map((event) => ({ list, event })))
}

/**
 * Of pairs of one day those that may be one evening under two names. `same` where nearly nothing speaks
 * against it: half of the shorter list and three people at least in common, or a list that has no name and
 * the same hour, place or organiser; and no second event for the list, no second list for the event.
 * `perhaps` by three people, the place or the organiser alone; and where nobody is known to have been invited
 * to the only event that the list can be of.
 *
 * @param peopleOf who is on an event's lists
 */
export function judgeEvenings(
  pairs: readonly EveningPair[],
  peopleOf: PeopleOf,
): readonly JudgedPair[] {
  const judged = pairs.flatMap((pair) => judgeOne(pair, peopleOf) ?? [])
  const times = (id: string) =>
    judged.filter(({ list, event }) => list.id === id || event.id === id).length
  const isOnly = ({ list, event }: EveningPair) => times(list.id) === 1 && times(event.id) === 1
  return judged
    .filter((pair) => isOnly(pair) || isLike(pair.likeness))
    .map((pair) => (isOnly(pair) ? pair : { ...pair, verdict: 'perhaps' }))
}

function isLike({ people, place, community }: Likeness): boolean {
  return people >= ENOUGH || place || community
}

function judgeOne({ list, event }: EveningPair, peopleOf: PeopleOf): JudgedPair | null {
  const invited = peopleOf(event.id)
  const listed = peopleOf(list.id)
  const likeness = {
    people: [...listed].filter((id) => invited.has(id)).length,
    place: isSamePlace(list.place, event.place),
    community: isSameWord(list.community, event.community),
  }
  const isMany = likeness.people >= ENOUGH
  const pair = { list, event, likeness }
  if (!fitsHour(list, event)) return isMany ? { ...pair, verdict: 'perhaps' } : null
  const isMost = isMany && likeness.people * 2 >= Math.min(invited.size, listed.size)
  const isThere = likeness.place || likeness.community || isSameHour(list, event)
  if (isMost || (isIdName(list.name) && isThere)) return { ...pair, verdict: 'same' }
  return isLike(likeness) || invited.size === 0 ? { ...pair, verdict: 'perhaps' } : null
}

/** Nobody comes hours before the doors open, or after the end. */
function fitsHour(list: Evening, event: Evening): boolean {
  if (list.dayOnly || event.dayOnly || list.startAt === null || event.startAt === null) return true
  const end = event.endAt ?? event.startAt + USUAL
  return list.startAt >= event.startAt - EARLY && list.startAt <= end
}

/** The owner was seen there, and can only have been at one of two events at that hour. */
function isSameHour(list: Evening, event: Evening): boolean {
  return list.attended && !list.dayOnly && !event.dayOnly
}

function isSameWord(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && fold(left) !== '' && fold(left) === fold(right)
}

/** The same words, or all words of the shorter one, two at least, in the longer one. */
function isSamePlace(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false
  if (isSameWord(left, right)) return true
  const [a, b] = [left, right].map((place) => new Set(fold(place).split(' ')))
  if (a === undefined || b === undefined) return false
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size >= 2 && [...small].every((word) => large.has(word))
}
