import type { JsonObject } from '../../domain/json.ts'
import { ledgerEventName } from '../../import/events/ledger.ts'
import type { EventRow } from '../../store/event-rows.ts'
import { findEventRecords, findSourceIds, type EventRecord } from '../../store/event-sources.ts'
import { namedId } from '../../store/named-id.ts'
import type { Scope } from '../../store/store.ts'
import { isIdName } from '../../text/id-name.ts'

/**
 * Names for those of these events that are called by their id though a record of theirs knows the name:
 * the one that told of them first, the ledger's, a calendar's. Cost: a few look-ups for each.
 */
export async function namedByRecords(
  s: Scope,
  events: readonly EventRow[],
): Promise<ReadonlyMap<string, string>> {
  const nameless = events.filter(({ name }) => isIdName(name))
  if (nameless.length === 0) return new Map()
  const first = await findEventRecords(
    s,
    nameless.flatMap(({ record_id }) => record_id ?? []),
  )
  const calendars = await findSourceIds(s, 'calendar')
  const candidates = new Map(
    nameless.map((event) => {
      const told = first.get(event.record_id ?? '')
      return [event.id, told === undefined ? [] : recordsOf(event, told, calendars)]
    }),
  )
  const records = await findEventRecords(s, [...candidates.values()].flat())
  return new Map(
    nameless.flatMap(({ id }) => {
      const names = (candidates.get(id) ?? []).flatMap(
        (record) => nameOf(records.get(record)) ?? [],
      )
      return names[0] === undefined ? [] : [[id, names[0]] as const]
    }),
  )
}

const LEDGER = namedId('source', 'event-list', 'event-ledger')
/** After its own id, in the calendar entries of Luma. */
const HOSTS = ['events.lu.ma', 'lu.ma', 'events.luma.com', 'luma.com']

function recordsOf(
  event: EventRow,
  told: EventRecord,
  calendars: readonly string[],
): readonly string[] {
  if (told.kind !== 'guest') return [told.id]
  const list = told.key.split('/')[0] ?? ''
  const start = event.start_at === null ? '' : new Date(event.start_at).toISOString()
  const entries = calendars.flatMap((source) =>
    HOSTS.map((host) => namedId('record', source, 'event', `${list}@${host}/${start}`)),
  )
  return [namedId('record', LEDGER, 'event', `event:${list}`), ...entries]
}

function nameOf(record: EventRecord | undefined): string | null {
  if (record === undefined) return null
  const payload = JSON.parse(record.payload) as JsonObject
  const { title } = payload
  const name = typeof title === 'string' && title !== '' ? title : ledgerEventName(payload)
  return name === null || isIdName(name) ? null : name
}
