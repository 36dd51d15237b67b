import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { EventClaim } from '../../domain/source-record.ts'
import { insertRows, putRow, updateRow, type Writer } from '../../store/change.ts'
import { findEventParts, findEvents } from '../../store/events.ts'
import { namedId } from '../../store/named-id.ts'
import { isIdName } from '../../text/id-name.ts'
import type { EventRow } from '../../store/event-rows.ts'
import type { Kept } from './keep-context.ts'

type Row = Omit<EventRow, 'owner_id' | 'change_id'>

/**
 * Keeps the events that records tell of, and who was on their lists. Several records tell of one event
 * (its ledger, its guests, the calendar): what one is silent about, another has said.
 */
export async function keepEvents(w: Writer, entries: readonly Kept[]): Promise<void> {
  const told = entries.filter(({ record }) => record.event !== undefined)
  if (told.length === 0) return
  const events = new Map<string, Row>()
  const ids = told.map(({ record }) => idOf(record.event))
  const former = new Map((await findEvents(w, [...new Set(ids)])).map((row) => [row.id, row]))
  for (const { record, id: recordId } of told) {
    if (record.event === undefined) continue
    const id = idOf(record.event)
    const before = events.get(id) ?? former.get(id)
    events.set(id, joined(before, { id, claim: record.event, recordId }))
  }
  for (const [id, row] of events) {
    if (!isSame(former.get(id), row)) await putRow(w, 'event', row)
  }
  await keepParts(w, told)
}

function idOf(event: EventClaim | undefined): string {
  return namedId('event', event?.key ?? '')
}

type Fresh = { readonly id: string; readonly claim: EventClaim; readonly recordId: string }

function joined(before: Row | undefined, { id, claim, recordId }: Fresh): Row {
  return {
    id,
    name: isIdName(claim.name) ? (before?.name ?? claim.name) : claim.name,
    start_at: startOf(before, claim),
    end_at: claim.endAt ?? before?.end_at ?? null,
    place: claim.place ?? before?.place ?? null,
    community: claim.community ?? before?.community ?? null,
    url: claim.url ?? before?.url ?? null,
    attendance: surer(before?.attendance, claim.attendance),
    cost: claim.cost ?? before?.cost ?? null,
    travel: claim.travel ?? before?.travel ?? null,
    currency: claim.currency ?? before?.currency ?? null,
    record_id: before?.record_id ?? recordId,
  }
}

/**
 * Who knows when it ends knows best when it begins; a guest list has but the door's opening, or only the day
 * in its name.
 */
function startOf(before: Row | undefined, claim: EventClaim): number | null {
  const known = before?.start_at ?? null
  const isPrecise = known !== null && (before?.end_at !== null || isOnDay(known, claim))
  return isPrecise && claim.endAt === undefined ? known : (claim.startAt ?? known)
}

function isOnDay(known: Instant, { startAt, dayOnly = false }: EventClaim): boolean {
  return dayOnly && startAt !== null && startAt <= known && known < startAt + DAY_MS
}

const SURENESS: { readonly [attendance: string]: number } = {
  unknown: 0,
  invited: 1,
  going: 2,
  declined: 2,
  attended: 3,
}

/** Seen at the door beats an answer, an answer beats an invitation. */
function surer(before: string | undefined, now: string): string {
  if (before === undefined) return now
  return (SURENESS[before] ?? 0) > (SURENESS[now] ?? 0) ? before : now
}

function isSame(former: EventRow | undefined, row: Row): boolean {
  if (former === undefined) return false
  const { owner_id: _owner, change_id: _change, ...kept } = former
  return Object.entries(row).every(([name, value]) => kept[name as keyof typeof kept] === value)
}

async function keepParts(w: Writer, told: readonly Kept[]): Promise<void> {
  const parts = new Map(
    told.flatMap(({ record, parts: people }) =>
      people.flatMap(({ id: persona, claim }) => {
        if (claim.presence === undefined || claim.standing === 'never') return []
        const event = idOf(record.event)
        const id = `${event}/${persona}`
        return [[id, { id, event_id: event, persona_id: persona, presence: claim.presence }]]
      }),
    ),
  )
  const known = await findEventParts(w, [...parts.keys()])
  const former = new Map(known.map((row) => [row.id, row.presence]))
  const fresh = [...parts.values()].filter(({ id }) => !former.has(id))
  await insertRows(w, 'event_part', fresh)
  for (const { id, presence } of parts.values()) {
    const before = former.get(id)
    if (before !== undefined && before !== presence) {
      await updateRow(w, 'event_part', id, { presence })
    }
  }
}
