import { isoDay, type Instant } from '../../domain/instant.ts'
import type { Channel, Direction, InteractionKind } from '../../domain/interaction.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { FactView, PersonView, TimelineEntry } from '../../domain/view/person-view.ts'
import { findDecisionsAmong } from '../../store/decisions.ts'
import { findFollowUps, findSources } from '../../store/person-page.ts'
import {
  findOwnFacts,
  findPeople,
  findTies,
  findWishes,
  resolvePersonId,
} from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import { findPromisesOf } from '../../store/promises.ts'
import type { PersonaRow, TieRow, WishRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { findCompany, timelineKey, type TimelineRow } from '../../store/timeline.ts'
import { tieClock, type Home } from '../home.ts'
import { foldTieRow } from './fold-tie.ts'
import { isOpen, isSure } from '../promises/own-promises.ts'
import { viewPromise } from '../promises/view-promise.ts'
import { askedUntil } from '../introductions/asked-until.ts'
import { gatherFacts } from './fold-person.ts'
import { readTimeline } from './read-timeline.ts'
import { briefOf } from './view-brief.ts'
import { viewTie } from './view-tie.ts'

const PAGE = 30
/** Interactions looked at for who else was there. */
const COMPANY = 120

/** Everything one screen shows of a person, brief first. */
export async function viewPerson(home: Home, s: Scope, askedId: string): Promise<PersonView> {
  const id = await resolvePersonId(s, askedId)
  const [person] = id === null ? [] : await findPeople(s, [id])
  if (id === null || person === undefined) {
    throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  }
  const now = home.clock()
  const clock = await tieClock(home, s, now)
  const { timeZone } = clock
  const [wish] = await findWishes(s, [id])
  const [stored] = await findTies(s, [id])
  const tie = stored ?? { owner_id: s.owner, ...emptyTie(id, now, timeZone) }
  const personas = await findPersonasOf(s, [id])
  const own = await findOwnFacts(s, [id])
  const sources = await findSources(
    s,
    personas.map((row) => row.source_id),
  )
  const ids = personas.map((row) => row.id)
  const rows = await readTimeline(s, ids, { after: null, limit: COMPANY })
  const company = await findCompany(
    s,
    rows.map((row) => row.id),
  )
  const entries = rows.map((row) => showEntry(row, company, id))
  const followUps = await findFollowUps(s, id)
  const promises = await findPromisesOf(s, id)
  return {
    id,
    name: person.name,
    about: person.about,
    stance: stanceOf(wish),
    restUntil: wish?.rest_until ?? null,
    tie: viewTie(tie, wish, clock, await askedUntil(s, person.id)),
    brief: briefOf({
      entries,
      tie,
      bothThere: new Set(rows.filter((row) => row.personal === 1).map((row) => row.id)),
      followUps,
      promises: promises.filter((row) => isOpen(row) && isSure(row, now)),
      now,
      cares: own.filter((fact) => fact.field === 'interest').map((fact) => fact.value),
    }),
    followUps: followUps.map((row) => ({
      id: row.id,
      what: row.what,
      due: isoDay(row.due_day),
      state: row.state === 'open' ? 'open' : 'done',
    })),
    promises: promises.map((row) => viewPromise(row, clock)),
    facts: showFacts(gatherFacts(personas, own), personas, sources),
    timeline: entries.slice(0, PAGE),
    timelineNext: nextOf(rows.slice(0, PAGE), rows.length > PAGE),
    personas: await showPersonas(s, personas, sources),
    tags: JSON.parse(person.tags) as string[],
    closeness: wish?.closeness ?? null,
    kin: wish?.kin === 1,
  }
}

/** The next page of a person's timeline. */
export async function viewTimeline(
  s: Scope,
  askedId: string,
  after: string | null,
): Promise<{ entries: readonly TimelineEntry[]; next: string | null }> {
  const id = await resolvePersonId(s, askedId)
  if (id === null) throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  const personas = await findPersonasOf(s, [id])
  const rows = await readTimeline(
    s,
    personas.map((row) => row.id),
    { after, limit: PAGE + 1 },
  )
  const page = rows.slice(0, PAGE)
  const company = await findCompany(
    s,
    page.map((row) => row.id),
  )
  return {
    entries: page.map((row) => showEntry(row, company, id)),
    next: nextOf(page, rows.length > PAGE),
  }
}

function nextOf(page: readonly TimelineRow[], hasMore: boolean): string | null {
  const last = page.at(-1)
  return hasMore && last !== undefined ? timelineKey(last) : null
}

function emptyTie(id: string, now: Instant, timeZone: string): Omit<TieRow, 'owner_id'> {
  return foldTieRow(id, [], { now, timeZone, wish: null, previous: null })
}

function stanceOf(wish: WishRow | undefined): PersonView['stance'] {
  const stance = wish?.stance
  return stance === 'rest' || stance === 'released' || stance === 'declined' ? stance : 'keep'
}

function showEntry(
  row: TimelineRow,
  company: Awaited<ReturnType<typeof findCompany>>,
  self: string,
): TimelineEntry {
  return {
    id: row.id,
    at: row.at,
    kind: row.kind as InteractionKind,
    channel: row.channel as Channel,
    direction: row.direction as Direction,
    inPerson: row.in_person === 1,
    subject: row.subject,
    snippet: row.snippet,
    with: company
      .filter((one) => one.interaction_id === row.id && one.person_id !== self)
      .slice(0, 12)
      .map((one) => ({ personId: one.person_id, name: one.name })),
    source: row.source ?? 'you',
    recordId: row.record_id,
    own: row.author === 'you',
  }
}

const SHOWN_ONCE = new Set([
  'name',
  'employer',
  'title',
  'city',
  'email',
  'phone',
  'linkedin',
  'birthday',
])

function showFacts(
  facts: ReturnType<typeof gatherFacts>,
  personas: readonly PersonaRow[],
  sources: ReadonlyMap<string, string>,
): FactView[] {
  const sourceOf = new Map(personas.map((row) => [row.id, sources.get(row.source_id) ?? '']))
  const shown = new Set<string>()
  return facts.map((fact) => {
    const isFirst = !shown.has(fact.field)
    shown.add(fact.field)
    const own = fact.personaId === null
    return {
      id: own ? fact.record : `${fact.personaId}/${fact.field}/${fact.value}`,
      field: fact.field,
      value: fact.value,
      label: fact.label ?? null,
      source: own ? 'you' : (sourceOf.get(fact.personaId ?? '') ?? ''),
      seenAt: fact.at,
      recordId: own || fact.record === fact.personaId ? null : fact.record,
      own,
      shown: SHOWN_ONCE.has(fact.field) ? isFirst : true,
    }
  })
}

async function showPersonas(
  s: Scope,
  personas: readonly PersonaRow[],
  sources: ReadonlyMap<string, string>,
): Promise<PersonView['personas']> {
  const decisions = await findDecisionsAmong(
    s,
    personas.map((row) => row.id),
  )
  return personas.map((row) => {
    const decision = decisions.find(
      (one) => one.left_persona === row.id || one.right_persona === row.id,
    )
    const evidence =
      decision === undefined ? [] : (JSON.parse(decision.evidence) as { text: string }[])
    return {
      id: row.id,
      source: sources.get(row.source_id) ?? row.source_kind,
      key: row.key,
      name: row.name,
      why:
        decision?.decided_by === 'you'
          ? 'you said so'
          : evidence.map(({ text }) => text).join('; ') || null,
    }
  })
}
