import { DAY_MS, dayOf, isoDay, type Instant } from '../../domain/instant.ts'
import type { Channel, Direction, InteractionKind } from '../../domain/interaction.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type {
  ChannelCounts,
  FactView,
  PersonView,
  TieView,
  TimelineEntry,
} from '../../domain/view/person-view.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { bestChannel } from '../../insight/best-channel.ts'
import { cadenceOf } from '../../insight/cadence.ts'
import { durationWords } from '../../insight/duration-words.ts'
import { explainTie } from '../../insight/explain-tie.ts'
import { guardOf } from '../../insight/guard.ts'
import { rhythmOn } from '../../insight/rhythm.ts'
import { STATE_WORDS } from '../../insight/state-words.ts'
import { strengthOn } from '../../insight/tie-strength.ts'
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
import type { PersonaRow, TieRow, WishRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { findCompany, findTimeline, timelineKey, type TimelineRow } from '../../store/timeline.ts'
import { tieClock, type Home, type TieClock } from '../home.ts'
import { asState, foldTieRow, statsOf, type TieMore } from './fold-tie.ts'
import { gatherFacts } from './fold-person.ts'

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
  const rows = await findTimeline(s, ids, { after: null, limit: COMPANY })
  const company = await findCompany(
    s,
    rows.map((row) => row.id),
  )
  const entries = rows.map((row) => showEntry(row, company, id))
  const followUps = await findFollowUps(s, id)
  return {
    id,
    name: person.name,
    about: person.about,
    stance: stanceOf(wish),
    restUntil: wish?.rest_until ?? null,
    tie: viewTie(tie, wish, clock),
    brief: briefOf({
      entries,
      tie,
      followUps,
      now,
      cares: own.filter((fact) => fact.field === 'interest').map((fact) => fact.value),
    }),
    followUps: followUps.map((row) => ({
      id: row.id,
      what: row.what,
      due: isoDay(row.due_day),
      state: row.state === 'open' ? 'open' : 'done',
    })),
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
  const rows = await findTimeline(
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

/** A tie in words and dated facts. */
export function viewTie(tie: TieRow, wish: WishRow | undefined, clock: TieClock): TieView {
  const { now, timeZone, intercept } = clock
  const stats = statsOf(tie)
  const day = dayOf(now, timeZone)
  const traits = {
    kin: wish?.kin === 1,
    ...(intercept === undefined ? {} : { intercept }),
    ...(wish?.closeness === undefined || wish.closeness === null
      ? {}
      : { closeness: wish.closeness }),
  }
  const state = asState(tie.state)
  const more = JSON.parse(tie.more) as TieMore
  const cadence = cadenceOf(stats, { own: wish?.cadence_days ?? null })
  const rhythm = rhythmOn(stats, day)
  const best = bestChannel(more.channels)
  const explained = explainTie(stats, day, { traits })
  const guard = guardOf({ stats, now, declined: wish?.stance === 'declined' })
  return {
    n: tie.n,
    state,
    stateWords: STATE_WORDS[state].word,
    lastContactAt: tie.last_contact_at,
    strength: stats.lastDay === null ? 0 : strengthOn(stats, day, traits),
    cadenceDays: Math.round(cadence?.days ?? 0),
    cadenceFrom:
      cadence === null
        ? 'no contact yet'
        : cadence.from === 'you'
          ? 'your choice'
          : 'from your own rhythm',
    rhythmWords:
      rhythm === null || rhythm.contactDays < 3
        ? 'no rhythm yet'
        : `about every ${durationWords(rhythm.gapDays)}`,
    counts: JSON.parse(tie.channels) as ChannelCounts[],
    why: explained.facts.map((text) => ({
      text,
      at: tie.last_contact_at,
      source: 'your history',
      locator: more.last === null ? null : `interaction:${more.last}`,
    })),
    guard: { allowed: guard.allowed, until: guard.until, why: guard.reason },
    bestChannel: best === null ? null : { channel: best.channel, why: bestWhy(best) },
  }
}

function bestWhy(best: NonNullable<ReturnType<typeof bestChannel>>): string {
  if (best.because === 'answers') return `answered ${best.answered} of ${best.sent} times there`
  if (best.because === 'writes') return 'writes to you there'
  return best.because === 'talks' ? 'where you usually talk' : 'used last between you'
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

const CONTACT_KINDS = new Set<InteractionKind>(['message', 'meeting', 'call', 'introduction'])

function briefOf(known: {
  readonly entries: readonly TimelineEntry[]
  readonly tie: TieRow
  readonly cares: readonly string[]
  readonly followUps: OpenSource['followUps']
  readonly now: Instant
}): PersonView['brief'] {
  const { entries, now } = known
  const past = entries.filter((entry) => entry.at <= now)
  const last =
    past.find((entry) => CONTACT_KINDS.has(entry.kind) && entry.direction !== 'seen') ?? null
  const first = past.at(-1)
  const times = new Map<string, { personId: string; name: string; times: number }>()
  for (const entry of past) {
    if (entry.with.length > 8) continue
    for (const { personId, name } of entry.with) {
      const known = times.get(personId)
      times.set(personId, { personId, name, times: (known?.times ?? 0) + 1 })
    }
  }
  return {
    last,
    howMet: first === undefined ? null : howMet(first),
    open: openThings(known, entries),
    sharedPeople: [...times.values()]
      .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
      .slice(0, 8),
    sharedEvents: past
      .filter((entry) => entry.kind === 'event')
      .slice(0, 6)
      .map(asReason),
    cares: known.cares,
    askNext:
      last?.subject === null || last === null
        ? null
        : `How did “${last.subject.replace(/^(?:re|fwd?|aw|sv):\s*/i, '')}” go on?`,
  }
}

type OpenSource = {
  readonly tie: TieRow
  readonly now: Instant
  readonly followUps: readonly {
    readonly what: string
    readonly due_day: number
    readonly state: string
  }[]
}

/** What waits between the two: an answer owed, follow-ups set, meetings ahead. */
function openThings(
  { tie, now, followUps }: OpenSource,
  entries: readonly TimelineEntry[],
): readonly Reason[] {
  const owed = entries.find((entry) => entry.id === tie.owed_interaction)
  const ahead = entries.filter((entry) => entry.at > now && entry.kind === 'meeting').toReversed()
  return [
    ...(owed === undefined
      ? []
      : [
          {
            ...asReason(owed),
            text: `Waiting for your answer: ${owed.subject ?? owed.snippet ?? 'a message'}`,
          },
        ]),
    ...followUps
      .filter((row) => row.state === 'open')
      .map((row) => ({ text: row.what, at: row.due_day * DAY_MS, source: 'you', locator: null })),
    ...ahead
      .slice(0, 3)
      .map((entry) => ({ ...asReason(entry), text: `You meet: ${entry.subject ?? 'meeting'}` })),
  ]
}

function asReason(entry: TimelineEntry): Reason {
  return {
    text: entry.subject ?? entry.snippet ?? entry.kind,
    at: entry.at,
    source: entry.source,
    locator: `interaction:${entry.id}`,
  }
}

function howMet(entry: TimelineEntry): Reason {
  const words: { readonly [kind: string]: string } = {
    connected: 'Connected on LinkedIn',
    event: `Both at ${entry.subject ?? 'an event'}`,
    meeting: `First meeting: ${entry.subject ?? 'a meeting'}`,
    message:
      `First ${entry.direction === 'out' ? 'message from you' : 'message'}: ${entry.subject ?? entry.snippet ?? ''}`.replace(
        /: $/,
        '',
      ),
    introduction: `Introduced: ${entry.subject ?? ''}`.replace(/: $/, ''),
  }
  return { ...asReason(entry), text: words[entry.kind] ?? asReason(entry).text }
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
