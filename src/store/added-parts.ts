import { inChunks } from './chunked.ts'
import type { Writer } from './change.ts'
import { rowIdOfPart } from './journaled.ts'
import type { ParticipantRow } from './schema.ts'

type Part = Omit<ParticipantRow, 'owner_id'>

/**
 * Notes the parts that are about to be added to interactions of earlier changes. Undoing takes a change's
 * own interactions away with all their parts; these would be left behind. Two queries per 500 interactions.
 */
export async function noteAddedParts(w: Writer, parts: readonly Part[]): Promise<void> {
  const ids = [...new Set(parts.map((part) => part.interaction_id))]
  const earlier = await inChunks(ids, (piece) =>
    w.db
      .selectFrom('interaction')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('id', 'in', piece)
      .where('change_id', '<>', w.changeId)
      .execute(),
  )
  const there = await inChunks(
    earlier.map((row) => row.id),
    (piece) =>
      w.db
        .selectFrom('participant')
        .select(['interaction_id', 'persona_id', 'role'])
        .where('owner_id', '=', w.owner)
        .where('interaction_id', 'in', piece)
        .execute(),
  )
  const known = new Set(there.map(rowIdOfPart))
  const foreign = new Set(earlier.map((row) => row.id))
  const added = parts.filter(
    (part) => foreign.has(part.interaction_id) && !known.has(rowIdOfPart(part)),
  )
  await w.engine.insertMany(
    w.db,
    'journal',
    added.map((part) => ({
      owner_id: w.owner,
      change_id: w.changeId,
      table_name: 'participant',
      row_id: rowIdOfPart(part),
      op: 'insert',
      before: JSON.stringify({ owner_id: w.owner, ...part }),
    })),
    'ignore',
  )
}
