import { noteAddedParts } from './added-parts.ts'
import { inChunks } from './chunked.ts'
import { deleteRow, insertRows, type Writer } from './change.ts'
import type { Row } from './engine.ts'
import { rowIdOfPart } from './journaled.ts'
import type { InteractionRow, ParticipantRow } from './schema.ts'
import type { Scope } from './store.ts'

export async function findInteractionIds(
  s: Scope,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('interaction')
      .select('id')
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  return new Set(rows.map((row) => row.id))
}

/** Inserts new interactions, and parts in them or in those of earlier changes; parts already there stay. */
export async function insertInteractions(
  w: Writer,
  interactions: readonly Omit<InteractionRow, 'owner_id' | 'change_id'>[],
  participants: readonly Omit<ParticipantRow, 'owner_id'>[],
): Promise<void> {
  const fresh = new Set(interactions.map((row) => row.id))
  await insertRows(w, 'interaction', interactions)
  await noteAddedParts(
    w,
    participants.filter((part) => !fresh.has(part.interaction_id)),
  )
  await w.engine.insertMany(
    w.db,
    'participant',
    participants.map((row) => ({ owner_id: w.owner, ...row }) as Row),
    'ignore',
  )
}

export type PersonParticipation = ParticipantRow & { readonly person_id: string }

/** All parts that these people had in anything, grouped by person, oldest first. */
export async function findParticipations(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonParticipation[]>> {
  const rows = await inChunks(personIds, (piece) =>
    s.db
      .selectFrom('persona')
      .innerJoin('participant', (join) =>
        join
          .onRef('participant.owner_id', '=', 'persona.owner_id')
          .onRef('participant.persona_id', '=', 'persona.id'),
      )
      .where('persona.owner_id', '=', s.owner)
      .where('persona.person_id', 'in', piece)
      .selectAll('participant')
      .select('persona.person_id as person_id')
      .$narrowType<{ person_id: string }>()
      .execute(),
  )
  const byPerson = Map.groupBy(rows, (row) => row.person_id)
  for (const parts of byPerson.values()) {
    parts.sort((a, b) => a.at - b.at || (a.interaction_id < b.interaction_id ? -1 : 1))
  }
  return byPerson
}

/** Did a change take interactions away or back, or who took part in them? */
export async function bearsOnTies(s: Scope, changeId: string): Promise<boolean> {
  const row = await s.db
    .selectFrom('journal')
    .select('row_id')
    .where('owner_id', '=', s.owner)
    .where('change_id', '=', changeId)
    .where('table_name', 'in', ['interaction', 'participant'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes an interaction and its participants away, keeping what they were. */
export async function removeInteraction(w: Writer, id: string): Promise<void> {
  const inserted = await w.db
    .selectFrom('interaction')
    .select('change_id')
    .where('owner_id', '=', w.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  if (inserted === undefined) return
  const parts = await w.db
    .selectFrom('participant')
    .selectAll()
    .where('owner_id', '=', w.owner)
    .where('interaction_id', '=', id)
    .execute()
  if (inserted.change_id !== w.changeId) {
    await w.engine.insertMany(
      w.db,
      'journal',
      parts.map((part) => ({
        owner_id: w.owner,
        change_id: w.changeId,
        table_name: 'participant',
        row_id: rowIdOfPart(part),
        op: 'delete',
        before: JSON.stringify(part),
      })),
      'ignore',
    )
  }
  await w.db
    .deleteFrom('participant')
    .where('owner_id', '=', w.owner)
    .where('interaction_id', '=', id)
    .execute()
  await deleteRow(w, 'interaction', id)
}

/** The newest message of the owner to a persona between two instants. */
export async function findLastOutgoing(
  s: Scope,
  personaId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<ParticipantRow | undefined> {
  return s.db
    .selectFrom('participant')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('persona_id', '=', personaId)
    .where('at', '>=', from)
    .where('at', '<=', to)
    .where('contact', '=', 'out')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The part stays, as no contact; kept as it was for an undo where another change had counted it. */
export async function uncountPart(w: Writer, part: ParticipantRow): Promise<void> {
  const { change_id: maker } = await w.db
    .selectFrom('interaction')
    .select('change_id')
    .where('owner_id', '=', w.owner)
    .where('id', '=', part.interaction_id)
    .executeTakeFirstOrThrow()
  if (maker !== w.changeId) {
    const before = {
      owner_id: w.owner,
      change_id: w.changeId,
      table_name: 'participant',
      row_id: rowIdOfPart(part),
      op: 'delete',
      before: JSON.stringify(part),
    }
    await w.engine.insertMany(w.db, 'journal', [before], 'ignore')
  }
  await w.engine.insertMany(
    w.db,
    'participant',
    [{ ...part, contact: 'none', weight: 0 }],
    'replace',
  )
}
