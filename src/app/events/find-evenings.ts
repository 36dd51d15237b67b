import type { OwnEvent } from '../../domain/event.ts'
import {
  eveningPairs,
  judgeEvenings,
  type Evening,
  type JudgedPair,
} from '../../insight/same-evening.ts'
import { isSameName, type EventBonds } from '../../insight/same-event.ts'
import type { EventRow, OwnEventRow } from '../../store/event-rows.ts'
import {
  findEventVerdicts,
  findGuestListEvents,
  findPeopleListed,
} from '../../store/same-events.ts'
import type { Scope } from '../../store/store.ts'
import { eventMoment } from './event-moment.ts'

type Told = { readonly events: readonly EventRow[]; readonly own: readonly OwnEventRow[] }

/**
 * Which of all events are one though they are called differently, and which never are: by the owner's word,
 * else where hardly anything speaks against it. Cost: the guests of lists that share their day with
 * another event.
 */
export async function findBonds(s: Scope, told: Told, timeZone: string): Promise<EventBonds> {
  const verdicts = await findEventVerdicts(s)
  const said = (verdict: string) =>
    verdicts
      .filter((row) => row.verdict === verdict)
      .map((row): [string, string] => [row.left_event, row.right_event])
  const lists = await findGuestListEvents(s, 'all')
  const likely = lists.size === 0 ? [] : await judgedPairs(s, told, { lists, timeZone })
  const found = likely
    .filter(({ verdict }) => verdict === 'same')
    .map(({ list, event }): [string, string] => [list.id, event.id])
  return { joined: [...said('same'), ...found], apart: said('apart') }
}

/** Pairs of events of one day that are, or may be, one evening under two names. */
export async function judgedPairs(
  s: Scope,
  { events, own }: Told,
  { lists, timeZone }: { readonly lists: ReadonlySet<string>; readonly timeZone: string },
): Promise<readonly JudgedPair[]> {
  const said = new Map(own.map((row) => [row.id, JSON.parse(row.said) as OwnEvent]))
  const evenings = events.flatMap((row) => {
    const word = said.get(row.id)
    return word?.hidden === true ? [] : [eveningOf(row, word, { lists, timeZone })]
  })
  const pairs = eveningPairs(evenings)
  const isNamed = ({ list, event }: (typeof pairs)[number]) => isSameName(list.name, event.name)
  const known = new Set(pairs.filter(isNamed).flatMap(({ list, event }) => [list.id, event.id]))
  const open = pairs.filter((pair) => !isNamed(pair))
  const ids = [...new Set(open.flatMap(({ list, event }) => [list.id, event.id]))].sort()
  const people = await findPeopleListed(s, ids)
  const nobody: ReadonlySet<string> = new Set()
  const judged = judgeEvenings(open, (id) => people.get(id) ?? nobody)
  // Those that found each other by name are hardly others' too.
  return judged.filter(
    ({ list, event, verdict }) =>
      verdict === 'same' || !(known.has(list.id) || known.has(event.id)),
  )
}

function eveningOf(
  row: EventRow,
  said: OwnEvent | undefined,
  { lists, timeZone }: { readonly lists: ReadonlySet<string>; readonly timeZone: string },
): Evening {
  return {
    id: row.id,
    ...eventMoment(row, said, timeZone),
    place: said?.place === undefined ? row.place : said.place,
    community: said?.community === undefined ? row.community : said.community,
    isList: lists.has(row.id),
    attended: (said?.attendance ?? row.attendance) === 'attended',
  }
}
