import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'

/** What was planned with these personas, and journeys read from records that go with them. */
export async function eraseTripParts(
  w: Writer,
  personaIds: readonly string[],
  records: readonly string[],
): Promise<void> {
  const parts = await inChunks(personaIds, (piece) =>
    w.db
      .selectFrom('trip_person')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('persona_id', 'in', piece)
      .execute(),
  )
  const hints = await inChunks(records, (piece) =>
    w.db
      .selectFrom('trip_hint')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('record_id', 'in', piece)
      .execute(),
  )
  await erase(w, 'trip_person', parts)
  await erase(w, 'trip_hint', hints)
}

async function erase(
  w: Writer,
  table: 'trip_person' | 'trip_hint',
  rows: readonly { readonly id: string }[],
): Promise<void> {
  await inChunks(
    rows.map(({ id }) => id),
    async (piece) => {
      await w.db
        .deleteFrom('journal')
        .where('owner_id', '=', w.owner)
        .where('table_name', '=', table)
        .where('row_id', 'in', piece)
        .execute()
      await w.db
        .deleteFrom(table)
        .where('owner_id', '=', w.owner)
        .where('id', 'in', piece)
        .execute()
      return []
    },
  )
}
