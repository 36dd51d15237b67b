import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { Channel } from '../../domain/interaction.ts'
import type { GuestView } from '../../domain/view/event-view.ts'
import { wasStrong } from '../../insight/tie-state.ts'
import type { GoalFit } from '../../plan/goal-fit.ts'
import { asksAt, lookFor, lookForWorth, type OpenBetween } from '../../plan/look-for.ts'
import { tellApart, type Told } from '../../plan/tell-apart.ts'
import { findOpenFollowUps } from '../../store/candidates.ts'
import type { Listed } from '../../store/events.ts'
import { findAcquainted, findPeopleAt } from '../../store/guests.ts'
import { findOwnFacts, findPeople, findTies } from '../../store/people.ts'
import type { FollowUpRow, OwnFactRow, PersonTableRow, TieRow } from '../../store/schema.ts'
import { findSharedEvents, type SharedEvent } from '../../store/shared-events.ts'
import { isIdName } from '../../text/id-name.ts'
import type { Scope } from '../../store/store.ts'
import { countContactDays } from '../../store/ties.ts'
import { findTalks } from '../../store/timeline.ts'
import { asState, statsOf, type TieMore } from '../people/fold-tie.ts'
import { fitsOf, namedByGoal } from './guest-goals.ts'
import { nothingOpen, openBetween } from './open-between.ts'
import type { Attender } from './settle-events.ts'

const MOST = 200
/** So many of a long list are looked at: of those the owner knows, of strangers, and in all at least. */
type LookedAt = { readonly known: number; readonly strangers: number; readonly least: number }
const ALL_LOOKED_AT: LookedAt = { known: 180, strangers: 60, least: MOST }

/** Surest first: what one list says beats what another leaves open. */
const PRESENCES = ['there', 'coming', 'declined', 'invited', 'listed'] as const

/**
 * The people on an event's lists with what to know of each: how the tie stands, why to look for them, what
 * to ask. Cost: a handful of queries, however long the list.
 *
 * @param after how they went on from it, once it is over
 * @param among how many of a long list are looked at: those the owner knows best, and strangers
 * @param goal what would make the event worth it, in the owner's words
 * @param isOver nobody is looked for there any more: what doors it opens and what stands open is left out
 * @param enough where what is kept of themselves gives a reason to look for so many, that alone is told of all
 */
export async function viewGuests(
  s: Scope,
  {
    listed,
    after,
    goal = null,
    isOver = false,
    among = ALL_LOOKED_AT,
    enough = Infinity,
    ...clock
  }: {
    listed: readonly Listed[]
    after: readonly Attender[]
    goal?: string | null
    isOver?: boolean
    among?: LookedAt
    enough?: number
    now: Instant
    timeZone: string
  },
): Promise<readonly GuestView[]> {
  const presence = presences(listed)
  for (const { personId } of after) if (!presence.has(personId)) presence.set(personId, 'there')
  const aftermath = new Map(after.map((one) => [one.personId, one]))
  const times = await countContactDays(s, [...presence.keys()].sort())
  const fresh = new Set(after.filter((one) => one.fresh).map(({ personId }) => personId))
  const all = [...presence.keys()]
  const isLong = all.length > among.least
  const named = isLong && !isOver ? await namedByGoal(s, goal, all) : new Set<string>()
  const ids = lookedAt(all, { times, fresh, named, among })
  const own = await gatherOwn(s, ids, isOver ? null : goal)
  const guestsBy = (known: Known) =>
    known.people.map((person) => ({
      ...guestView(person, known, clock.now),
      presence: presence.get(person.id) ?? 'listed',
      fresh: fresh.has(person.id),
      keptAt: aftermath.get(person.id)?.nextTalkAt ?? null,
    }))
  const alone = { ...own, ...NOTHING_AROUND }
  const isEnough =
    isOver || (enough < Infinity && guestsBy(alone).filter(isWanted).length >= enough)
  const known = isEnough ? alone : { ...own, ...(await gatherAround(s, ids, own, clock)) }
  const ranked = guestsBy(known)
    .map((guest) => ({ guest, worth: lookForWorth(guest.lookFor, known.fits.get(guest.personId)) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        Number(b.guest.fresh) - Number(a.guest.fresh) ||
        (b.guest.lastTalk?.at ?? 0) - (a.guest.lastTalk?.at ?? 0) ||
        (a.guest.personId < b.guest.personId ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ guest }) => guest)
  const told = tellApart(ranked)
  return ranked.map(({ asks: _, ...guest }, index) => ({
    ...guest,
    ...(told[index] ?? { lookFor: [], ask: '' }),
  }))
}

/** Somebody to look for at an event: there is a reason, and they have not said that they stay away. */
export const isWanted = ({ presence, lookFor: reasons }: Pick<GuestView, 'presence' | 'lookFor'>) =>
  presence !== 'declined' && reasons.length > 0

/**
 * Of a very long list those who are looked at: the ones met there, the ones the owner has had most to do
 * with, and of the strangers those the goal speaks of and some others.
 */
function lookedAt(
  ids: readonly string[],
  {
    times,
    fresh,
    named,
    among,
  }: {
    readonly times: ReadonlyMap<string, number>
    readonly named: ReadonlySet<string>
    readonly fresh: ReadonlySet<string>
    readonly among: LookedAt
  },
): readonly string[] {
  const weight = (id: string) => (fresh.has(id) ? Number.MAX_SAFE_INTEGER : (times.get(id) ?? 0))
  const ranked = ids.toSorted(
    (a, b) =>
      weight(b) - weight(a) || Number(named.has(b)) - Number(named.has(a)) || (a < b ? -1 : 1),
  )
  const known = ranked.filter((id) => weight(id) > 0).slice(0, among.known)
  const strangers = ranked.filter((id) => weight(id) === 0)
  const room = Math.max(among.strangers, among.least - known.length)
  return [...known, ...strangers.slice(0, room)].sort()
}

function presences(listed: readonly Listed[]): Map<string, GuestView['presence']> {
  const byPerson = Map.groupBy(listed, ({ personId }) => personId)
  return new Map(
    [...byPerson].map(([id, rows]) => [
      id,
      PRESENCES.find((one) => rows.some(({ presence }) => presence === one)) ?? 'listed',
    ]),
  )
}

/** Who was in one thread with a guest longer ago is no bridge to them. */
const ACQUAINTED = 2 * 365 * DAY_MS

/** Ties so slight that a common house is a beginning. */
const NEW = new Set(['none', 'slight', 'new'])

type Talk = Awaited<ReturnType<typeof findTalks>>[number]

/** What is kept of the guests themselves. */
type Own = {
  readonly people: readonly PersonTableRow[]
  readonly ties: ReadonlyMap<string, TieRow>
  readonly facts: ReadonlyMap<string, readonly OwnFactRow[]>
  readonly open: ReadonlyMap<string, readonly FollowUpRow[]>
  readonly fits: ReadonlyMap<string, GoalFit>
  /** The last talk with each. */
  readonly talks: ReadonlyMap<string, Talk | undefined>
}

/** What stands between them, the owner and others. */
type Around = {
  readonly houses: ReadonlyMap<string, readonly { personId: string; name: string }[]>
  readonly knownBy: ReadonlyMap<string, Awaited<ReturnType<typeof findAcquainted>>>
  readonly events: ReadonlyMap<string, SharedEvent>
  readonly between: (personId: string) => OpenBetween
}

const NOTHING_AROUND: Around = {
  houses: new Map(),
  knownBy: new Map(),
  events: new Map(),
  between: nothingOpen,
}

type Known = Own & Around

type Clock = { readonly now: Instant; readonly timeZone: string }

async function gatherOwn(s: Scope, ids: readonly string[], goal: string | null): Promise<Own> {
  const people = await findPeople(s, ids)
  const ties = new Map((await findTies(s, ids)).map((row) => [row.person_id, row]))
  const facts = Map.groupBy(await findOwnFacts(s, ids), ({ person_id }) => person_id)
  const open = Map.groupBy(await findOpenFollowUps(s, ids), ({ person_id }) => person_id)
  const lastIds = new Map([...ties].map(([id, tie]) => [id, moreOf(tie).last]))
  const last = await findTalks(
    s,
    [...lastIds.values()].filter((id) => id !== null),
  )
  const byId = new Map(last.map((row) => [row.id, row]))
  const talks = new Map([...lastIds].map(([id, talk]) => [id, byId.get(talk ?? '')]))
  return { people, ties, facts, open, talks, fits: fitsOf(goal, people, facts) }
}

async function gatherAround(
  s: Scope,
  ids: readonly string[],
  { people, ties }: Pick<Own, 'people' | 'ties'>,
  clock: Clock,
): Promise<Around> {
  // An event under way is none they shared before.
  const events = await findSharedEvents(s, ids, {
    before: clock.now - DAY_MS,
    isName: (name) => !isIdName(name),
  })
  const isStranger = ({ id }: PersonTableRow) => NEW.has(ties.get(id)?.state ?? 'none')
  const employers = [
    ...new Set(people.filter(isStranger).flatMap(({ employer }) => employer ?? [])),
  ]
  const houses = Map.groupBy(await findPeopleAt(s, employers), ({ employer }) => employer)
  const strangers = ids.filter((id) => (ties.get(id)?.n ?? 0) === 0)
  const knownBy = Map.groupBy(
    await findAcquainted(s, strangers, clock.now - ACQUAINTED),
    ({ guestId }) => guestId,
  )
  const between = await openBetween(s, ids, clock)
  return { houses, knownBy, events, between }
}

function moreOf(tie: TieRow): TieMore {
  return JSON.parse(tie.more) as TieMore
}

function guestView(
  person: PersonTableRow,
  known: Known,
  now: Instant,
): Omit<GuestView, 'presence' | 'fresh' | 'keptAt' | 'lookFor' | 'ask'> & Told {
  const tie = known.ties.get(person.id)
  const state = asState(tie?.state ?? 'none')
  const last = known.talks.get(person.id)
  const facts = known.facts.get(person.id) ?? []
  const open = known.open.get(person.id) ?? []
  const { employer } = person
  const shared = known.events.get(person.id)
  const sharedEvent = shared?.sure === true ? shared : null
  return {
    personId: person.id,
    name: person.name,
    about: person.about,
    state,
    lastTalk:
      last === undefined
        ? null
        : { at: last.at, channel: last.channel as Channel, subject: last.subject },
    lookFor: lookFor(
      {
        personId: person.id,
        state,
        onceStrong: tie !== undefined && wasStrong(statsOf(tie)),
        lastTalkAt: last?.at ?? null,
        lastSubject: last?.subject ?? null,
        sharedEvent,
        employer,
        goal: known.fits.get(person.id) ?? null,
        ...known.between(person.id),
        open: open.map(({ what, made_at }) => ({ what, at: made_at })),
        knownBy: (known.knownBy.get(person.id) ?? []).map((one) => ({
          personId: one.personId,
          name: one.name,
          at: one.at,
          what: one.subject,
        })),
        colleagues: (known.houses.get(employer ?? '') ?? [])
          .filter(({ personId }) => personId !== person.id)
          .map(({ personId, name }) => ({ personId, name })),
      },
      now,
    ),
    known: facts
      .filter(({ field }) => field === 'interest' || field === 'note' || field === 'met-at')
      .slice(0, 3)
      .map((fact) => ({ text: factWords(fact), at: fact.at })),
    asks: asksAt({
      interest: facts.find(({ field }) => field === 'interest')?.value ?? null,
      lastSubject: last?.subject ?? null,
      employer,
      sharedEvent: sharedEvent?.name ?? null,
      goal: known.fits.get(person.id) ?? null,
      isNew: (tie?.n ?? 0) === 0,
    }),
    open: open.map(({ what }) => what),
  }
}

function factWords({ field, value }: OwnFactRow): string {
  if (field === 'interest') return `Cares about ${value}`
  return field === 'met-at' ? `Met at ${value}` : value
}
