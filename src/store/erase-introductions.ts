import { sql } from 'kysely'
import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'

/**
 * Introductions in which any of these personas had a part, with the drafts written for them, and
 * memberships.
 *
 * @returns the messages to others in which the person was spoken of
 */
export async function eraseIntroductions(
  w: Writer,
  personaIds: readonly string[],
): Promise<readonly string[]> {
  const introductions = await inChunks(personaIds, (piece) =>
    w.db
      .selectFrom('introduction')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where((by) => by.or([by('a_persona_id', 'in', piece), by('b_persona_id', 'in', piece)]))
      .execute(),
  )
  const members = await inChunks(personaIds, (piece) =>
    w.db
      .selectFrom('community_member')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('persona_id', 'in', piece)
      .execute(),
  )
  const ids = introductions.map(({ id }) => id)
  const told = await eraseWords(w, ids)
  await eraseIn(w, 'introduction_draft', 'introduction_id', ids)
  await eraseIn(w, 'introduction', 'id', ids)
  await eraseIn(
    w,
    'community_member',
    'id',
    members.map(({ id }) => id),
  )
  return told
}

/** Drafts that spoke of one to the other. @returns what they became when they were sent */
async function eraseWords(w: Writer, introductions: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string; interaction_id: string | null }>`
    select d.id, d.interaction_id from introduction_draft l
    join draft d on d.owner_id = l.owner_id and d.id = l.id
    where l.owner_id = ${w.owner} and l.introduction_id in (${w.engine.listOf(introductions)})`.execute(
    w.db,
  )
  const ids = w.engine.listOf(rows.map(({ id }) => id))
  await sql`delete from journal where owner_id = ${w.owner} and (row_id in (${ids}) or row_id in
    (select id from draft_version where owner_id = ${w.owner} and draft_id in (${ids})))`.execute(
    w.db,
  )
  await sql`delete from draft_version where owner_id = ${w.owner} and draft_id in (${ids})`.execute(
    w.db,
  )
  await sql`delete from draft where owner_id = ${w.owner} and id in (${ids})`.execute(w.db)
  return rows.flatMap((row) => row.interaction_id ?? [])
}

type Erased = 'introduction' | 'introduction_draft' | 'community_member'

/** The rows, and what they once were. */
async function eraseIn(
  w: Writer,
  table: Erased,
  column: 'id' | 'introduction_id',
  ids: readonly string[],
): Promise<void> {
  await inChunks(ids, async (piece) => {
    const which = sql`select id from ${sql.table(table)}
      where owner_id = ${w.owner} and ${sql.ref(column)} in (${sql.join(piece)})`
    await sql`delete from journal where owner_id = ${w.owner} and table_name = ${table}
      and row_id in (${which})`.execute(w.db)
    await sql`delete from ${sql.table(table)}
      where owner_id = ${w.owner} and ${sql.ref(column)} in (${sql.join(piece)})`.execute(w.db)
    return []
  })
}
