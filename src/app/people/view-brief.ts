import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { InteractionKind } from '../../domain/interaction.ts'
import type { PersonView, TimelineEntry } from '../../domain/view/person-view.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { topicOf } from '../../plan/topic.ts'
import type { ToldPromise } from '../../store/told-promise.ts'
import type { TieRow } from '../../store/schema.ts'
import { whatPromised } from '../promises/what-promised.ts'

const CONTACT_KINDS = new Set<InteractionKind>(['message', 'meeting', 'call', 'introduction'])

/** What to know before any contact: last talk, how they met, what is open, who and what they share. */
export function briefOf(known: {
  readonly entries: readonly TimelineEntry[]
  readonly tie: TieRow
  /** Ids of events at which both are known to have been. */
  readonly bothThere: ReadonlySet<string>
  readonly cares: readonly string[]
  readonly followUps: OpenSource['followUps']
  readonly promises: readonly ToldPromise[]
  readonly now: Instant
}): PersonView['brief'] {
  const { entries, now } = known
  const past = entries.filter((entry) => entry.at <= now)
  const talks = past.filter((entry) => CONTACT_KINDS.has(entry.kind) && entry.direction !== 'seen')
  const last = talks[0] ?? null
  const first = past.at(-1)
  const events = past.filter((entry) => entry.kind === 'event')
  const isShared = ({ id }: TimelineEntry) => known.bothThere.has(id)
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
    howMet: first === undefined ? null : howMet(first, isShared(first)),
    open: openThings(known, entries, last),
    sharedPeople: [...times.values()]
      .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
      .slice(0, 8),
    sharedEvents: events.filter(isShared).slice(0, 6).map(asReason),
    onLists: events
      .filter((entry) => !isShared(entry))
      .slice(0, 6)
      .map(asReason),
    cares: known.cares,
    askNext: askNext(talks),
  }
}

/** On the newest of their last talks whose subject names something to come back to. */
function askNext(talks: readonly TimelineEntry[]): string | null {
  const topic = talks
    .slice(0, LAST_TALKS)
    .map(({ subject }) => topicOf(subject))
    .find((one) => one !== null)
  return topic === undefined ? null : `How did “${topic}” go on?`
}

const LAST_TALKS = 5

type OpenSource = {
  readonly promises: readonly ToldPromise[]
  readonly tie: TieRow
  readonly now: Instant
  readonly followUps: readonly {
    readonly what: string
    readonly due_day: number
    readonly state: string
  }[]
}

/** What waits between the two: an answer owed, promises, follow-ups set, meetings ahead. */
function openThings(
  { tie, now, followUps, promises }: OpenSource,
  entries: readonly TimelineEntry[],
  last: TimelineEntry | null,
): readonly Reason[] {
  const owed = entries.find((entry) => entry.id === tie.owed_interaction)
  const ahead = entries.filter((entry) => entry.at > now && entry.kind === 'meeting').toReversed()
  return [
    ...(owed === undefined ? [] : [{ ...asReason(owed), text: owedWords(owed, last) }]),
    ...promises.map((row) => asPromised(row, last)),
    ...followUps
      .filter((row) => row.state === 'open')
      .map((row) => ({ text: row.what, at: row.due_day * DAY_MS, source: 'you', locator: null })),
    ...ahead
      .slice(0, 3)
      .map((entry) => ({ ...asReason(entry), text: `You meet: ${entry.subject ?? 'meeting'}` })),
  ]
}

/** Words that would be read twice where they stand beside the message they were said in. */
const LONG = 80

/** What stands beside it as the last word is not repeated. */
function owedWords(owed: TimelineEntry, last: TimelineEntry | null): string {
  if (owed.id === last?.id) return 'Their last message waits for your answer'
  return `Waiting for your answer: ${owed.subject ?? owed.snippet ?? 'a message'}`
}

function asPromised(row: ToldPromise, last: TimelineEntry | null): Reason {
  const who = row.by_me === 1 ? 'You said' : 'They said'
  const isBeside = row.interaction_id !== null && row.interaction_id === last?.id
  const isShort = row.author === 'you' || (isBeside && row.words.length > LONG)
  return {
    text: `${who}: ${isShort ? whatPromised(row) : row.words}`,
    at: row.made_at,
    source: row.author === 'you' ? 'you' : (row.source ?? 'import'),
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
  }
}

function asReason(entry: TimelineEntry): Reason {
  return {
    text: entry.subject ?? entry.snippet ?? entry.kind,
    at: entry.at,
    source: entry.source,
    locator: `interaction:${entry.id}`,
  }
}

function howMet(entry: TimelineEntry, bothThere: boolean): Reason {
  const words: { readonly [kind: string]: string } = {
    connected: 'Connected on LinkedIn',
    event: `${bothThere ? 'Both at' : 'On the list of'} ${entry.subject ?? 'an event'}`,
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
