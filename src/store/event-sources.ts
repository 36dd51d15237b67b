import { inChunks } from './chunked.ts'
import type { EventRow } from './event-rows.ts'
import type { RecordRow } from './schema.ts'
import type { Scope } from './store.ts'

/** Where events are from, in words, with the record behind it; by hand is "you". */
export async function findSourcesOf(
  s: Scope,
  events: readonly EventRow[],
): Promise<readonly { readonly name: string; readonly recordId: string | null }[]> {
  const ids = events.flatMap(({ record_id }) => record_id ?? [])
  const rows = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('record as r')
      .innerJoin('source as o', (join) =>
        join.onRef('o.owner_id', '=', 'r.owner_id').onRef('o.id', '=', 'r.source_id'),
      )
      .where('r.owner_id', '=', s.owner)
      .where('r.id', 'in', piece)
      .select(['r.id as recordId', 'o.label as name'])
      .execute(),
  )
  const byRecord = new Map(rows.map((row) => [row.recordId, row]))
  return events.map(
    ({ record_id }) => byRecord.get(record_id ?? '') ?? { name: 'you', recordId: null },
  )
}

/** What the owner wants to be known for, as they ordered it. */
export async function findKnownFor(s: Scope): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('skill_place')
    .select('name')
    .where('owner_id', '=', s.owner)
    .where('place', '=', 'known-for')
    .orderBy('position')
    .limit(5)
    .execute()
  return rows.map(({ name }) => name)
}

export type EventRecord = Pick<RecordRow, 'id' | 'kind' | 'key' | 'payload'>

/** Of these records those that are kept, by id. */
export async function findEventRecords(
  s: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventRecord>> {
  const rows = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('record')
      .select(['id', 'kind', 'key', 'payload'])
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

export async function findSourceIds(s: Scope, kind: string): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('source')
    .select('id')
    .where('owner_id', '=', s.owner)
    .where('kind', '=', kind)
    .execute()
  return rows.map(({ id }) => id)
}
