import { isCommunityKind, readSourceKey, type CommunitySource } from '../../domain/community.ts'
import { isoDay, type Instant } from '../../domain/instant.ts'
import type {
  CommunitiesPage,
  CommunityLine,
  CommunityPerson,
  CommunityView,
} from '../../domain/view/community-view.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { TieState } from '../../domain/tie.ts'
import { STATE_WORDS } from '../../insight/state-words.ts'
import {
  findCommunities,
  findCommunity,
  findEventNamesOf,
  findEventsNamed,
  findPeopleOnLine,
  findWordsOnPerson,
  type PersonOnLine,
} from '../../store/communities.ts'
import { findChatsOf } from '../../store/chats.ts'
import type { CommunityRow } from '../../store/community-rows.ts'
import { findLedger } from '../../store/gives.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import { groupAmong } from '../events/return-groups.ts'
import { viewLine } from '../events/view-line.ts'
import { organisationKey } from '../../text/organisation-name.ts'
import { tieClock, type Home } from '../home.ts'
import { viewGives } from '../gives/view-give.ts'
import { asState } from '../people/fold-tie.ts'
import { requirePerson } from '../people/require-person.ts'
import { communityPeople, eventNames, type Belonging } from './community-people.ts'
import { findPlacesBeen } from './find-alumni.ts'
import { suggestCommunities } from './suggest-communities.ts'

const MOST_MEMBERS = 300
const MOST_EVENTS = 30
const MOST_GIVES = 20
/** Events looked at for what they brought. */
const MOST_FOR_RETURN = 500

/** Where the owner belongs, and what looks like more of it. */
export async function listCommunities(s: Scope, now: Instant): Promise<CommunitiesPage> {
  const rows = await findCommunities(s)
  const lines: CommunityLine[] = []
  for (const row of rows) lines.push(lineOf(row, (await communityPeople(s, row, now)).size))
  return {
    rows: lines.toSorted((a, b) => Number(a.leftAt !== null) - Number(b.leftAt !== null)),
    suggested: await suggestCommunities(s, rows, now),
  }
}

function lineOf(row: CommunityRow, people: number): CommunityLine {
  const source = readSourceKey(row.source_key)
  return {
    id: row.id,
    name: row.name,
    kind: isCommunityKind(row.kind) ? row.kind : 'other',
    since: row.since_day === null ? null : isoDay(row.since_day),
    role: row.role,
    hours: row.hours,
    words: row.words,
    people,
    found: foundIn(source, row.kind),
    leftAt: row.left_at,
  }
}

function foundIn(source: CommunitySource | null, kind: string): CommunityLine['found'] {
  if (source === null || source.from === 'profile') return kind === 'alumni' ? 'profiles' : null
  if (source.from === 'chat') return 'chat'
  return source.from === 'tag' ? 'label' : 'events'
}

/** @throws DigwellError not-found */
export async function viewCommunity(home: Home, s: Scope, id: string): Promise<CommunityView> {
  const row = await requireCommunity(s, id)
  const now = home.clock()
  const people = await communityPeople(s, row, now)
  const names = eventNames(row)
  const events = await findEventsNamed(s, names, MOST_FOR_RETURN)
  const members = await membersOf(s, people)
  return {
    ...lineOf(row, people.size),
    members,
    events: events.slice(0, MOST_EVENTS).map((event) => viewLine(event, now)),
    brought: await groupAmong(s, events, { by: 'community', name: row.name, now }),
    gives: await givesWith(home, s, members),
  }
}

async function givesWith(home: Home, s: Scope, members: readonly CommunityPerson[]) {
  const personIds = members.map(({ personId }) => personId)
  if (personIds.length === 0) return []
  const clock = await tieClock(home, s, home.clock())
  const rows = await findLedger(s, { personIds, noted: true, to: clock.now, limit: MOST_GIVES })
  return viewGives(s, rows, clock)
}

async function membersOf(
  s: Scope,
  people: ReadonlyMap<string, Belonging>,
): Promise<readonly CommunityPerson[]> {
  const rows = await findPeopleOnLine(s, [...people.keys()])
  return rows
    .toSorted((a, b) => closeness(a) - closeness(b) || lastSeen(b) - lastSeen(a) || byName(a, b))
    .slice(0, MOST_MEMBERS)
    .map((row) => memberOf(row, people.get(row.id) ?? NOTED))
}

/** The states of a tie, the closest first; those at rest come last. */
const CLOSEST_FIRST: readonly TieState[] = [
  'strong',
  'warm',
  'new',
  'cooling',
  'slight',
  'fading',
  'dormant',
  'none',
  'resting',
  'released',
]

const closeness = ({ state }: PersonOnLine) => CLOSEST_FIRST.indexOf(asState(state ?? 'none'))
const lastSeen = ({ last_contact_at }: PersonOnLine) => last_contact_at ?? 0
const byName = (a: PersonOnLine, b: PersonOnLine) => (a.name < b.name ? -1 : 1)

const NOTED: Belonging = { from: 'you', times: 0, there: null }

function memberOf(row: PersonOnLine, { from, times, there }: Belonging): CommunityPerson {
  const state = asState(row.state ?? 'none')
  return {
    personId: row.id,
    name: row.name,
    about: row.about,
    state,
    stateWords: STATE_WORDS[state].word,
    lastContactAt: row.last_contact_at,
    from,
    there,
    times,
  }
}

/** The owner's communities that a person is in. Cost: the person's own events and labels. */
export async function communitiesOf(
  s: Scope,
  askedId: string,
  now: Instant,
): Promise<readonly CommunityLine[]> {
  const { id } = await requirePerson(s, askedId)
  const rows = await findCommunities(s)
  if (rows.length === 0) return []
  const [person] = await findPeople(s, [id])
  const tags = new Set(JSON.parse(person?.tags ?? '[]') as string[])
  const events = new Set(await findEventNamesOf(s, id))
  const chats = new Set(await findChatsOf(s, id))
  const places = rows.some(({ kind }) => kind === 'alumni') ? await findPlacesBeen(s, id) : null
  const said = new Map(
    (await findWordsOnPerson(s, id)).map((word) => [word.community_id, word.presence]),
  )
  const isIn = (row: CommunityRow): boolean => {
    const word = said.get(row.id)
    if (word !== undefined) return word === 'in'
    const source = readSourceKey(row.source_key)
    if (source?.from === 'tag' && tags.has(source.name)) return true
    if (source?.from === 'chat' && chats.has(source.name)) return true
    if (row.kind === 'alumni' && places?.has(organisationKey(row.name)) === true) return true
    return eventNames(row).some((name) => events.has(name))
  }
  const lines: CommunityLine[] = []
  for (const row of rows.filter(isIn))
    lines.push(lineOf(row, (await communityPeople(s, row, now)).size))
  return lines
}

export async function requireCommunity(s: Scope, id: string): Promise<CommunityRow> {
  const row = await findCommunity(s, id)
  if (row === undefined) throw new DigwellError('not-found', 'There is no such community.')
  return row
}
