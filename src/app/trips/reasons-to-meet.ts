import { dayOf, type Instant } from '../../domain/instant.ts'
import type { Channel } from '../../domain/interaction.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { seenWords } from '../../plan/trip-words.ts'
import { lastContactReason, whenWords } from '../../plan/words.ts'
import type { PromiseBetween } from '../../store/near.ts'
import type { PlacedTie } from '../../store/places.ts'
import type { TieRow } from '../../store/schema.ts'
import type { TieClock } from '../home.ts'
import type { TieMore } from '../people/fold-tie.ts'
import type { BothAt } from './both-at.ts'

/** The dated facts that speak for meeting somebody: what is open first, then the tie, then where they live. */
export function reasonsToMeet(
  person: PlacedTie,
  known: {
    readonly tie: TieRow
    readonly between: readonly PromiseBetween[]
    readonly seen: Instant | null
    readonly both: BothAt | null
    /** What the last talk was about. */
    readonly topic: string | null
    readonly elsewhere: boolean
  },
  { now, timeZone }: TieClock,
): Reason[] {
  const { tie, between, seen, both, topic, elsewhere } = known
  const today = dayOf(now, timeZone)
  const when = (at: Instant) => whenWords(dayOf(at, timeZone), today)
  const reasons = between.slice(0, 2).map((one): Reason => ({
    text: openReason(one, when(one.made_at)),
    at: one.made_at,
    source: one.source ?? 'you',
    locator: one.interaction_id === null ? `pledge:${one.id}` : `interaction:${one.interaction_id}`,
  }))
  reasons.push(...reasonsOfTie({ tie, seen, both, topic }, { now, timeZone }))
  if (elsewhere) {
    reasons.push({
      text: `Works at ${person.employer ?? ''}, where none of those closest to you does.`,
      at: null,
      source: 'your network',
      locator: null,
    })
  }
  reasons.push({
    text: `Lives in ${person.place}: “${person.said}”`,
    at: person.placed_at,
    source: sourceWords(person.source_kind),
    locator: person.source_kind === 'you' ? `fact:${person.record}` : `record:${person.record}`,
  })
  return reasons
}

/** When they were last seen and last heard of; that they were never seen comes last. */
export function reasonsOfTie(
  {
    tie,
    seen,
    both,
    topic,
  }: {
    readonly tie: TieRow
    readonly seen: Instant | null
    readonly both: BothAt | null
    readonly topic: string | null
  },
  { now, timeZone }: Pick<TieClock, 'now' | 'timeZone'>,
): Reason[] {
  const today = dayOf(now, timeZone)
  const more = JSON.parse(tie.more) as TieMore
  const seenReason: Reason = {
    text: seenWords(seen === null ? null : dayOf(seen, timeZone), today, both),
    at: seen,
    source: 'your history',
    locator: null,
  }
  const lastReasons: Reason[] = []
  if (tie.last_contact_at !== null && tie.last_contact_at !== seen) {
    const when = whenWords(dayOf(tie.last_contact_at, timeZone), today)
    lastReasons.push({
      text: lastContactReason(when, (tie.last_channel ?? 'other') as Channel, topic),
      at: tie.last_contact_at,
      source: 'your history',
      locator: more.last === null ? null : `interaction:${more.last}`,
    })
  }
  const isNever = seen === null && both === null
  return isNever ? [...lastReasons, seenReason] : [seenReason, ...lastReasons]
}

export function sourceWords(kind: string): string {
  return SOURCES[kind] ?? kind
}

const SOURCES: { readonly [kind: string]: string } = {
  you: 'you',
  linkedin: 'LinkedIn',
  'google-contacts': 'Google Contacts',
  'outlook-contacts': 'Outlook',
  vcard: 'address book',
  csv: 'table',
  'event-list': 'guest list',
  mail: 'mail',
}

function openReason({ kind, by_me, what }: PromiseBetween, when: string): string {
  const who = by_me === 1 ? 'You' : 'They'
  if (kind === 'invitation') return `${who} spoke of meeting ${when}: “${what}”`
  return `${who} said ${when}: “${what}”`
}
