import { sql } from 'kysely'
import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'

/** Introductions in which any of these personas had a part, the drafts' ties to them, and memberships. */
export async function eraseIntroductions(w: Writer, personaIds: readonly string[]): Promise<void> {
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
  await eraseIn(w, 'introduction_draft', 'introduction_id', ids)
  await eraseIn(w, 'introduction', 'id', ids)
  await eraseIn(
    w,
    'community_member',
    'id',
    members.map(({ id }) => id),
  )
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
