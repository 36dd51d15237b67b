import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'
import { dropMatches } from './found-matches.ts'
import type { Tables } from './schema.ts'

/** What these personas needed and offered, and what the owner said of it, with before-images. */
export async function eraseNeeds(
  w: Writer,
  personId: string,
  personaIds: readonly string[],
): Promise<void> {
  const needs = await idsOf(w, 'need', 'persona_id', personaIds)
  const marks = [
    ...(await idsOf(w, 'match_mark', 'persona_id', personaIds)),
    ...(await idsOf(w, 'match_mark', 'other_persona_id', personaIds)),
  ]
  await inChunks([...needs, ...marks], async (piece) => {
    await w.db
      .deleteFrom('journal')
      .where('owner_id', '=', w.owner)
      .where('table_name', 'in', ['need', 'need_mark', 'match_mark'])
      .where('row_id', 'in', piece)
      .execute()
    for (const table of ['need_mark', 'need', 'match_mark'] as const) {
      await w.db
        .deleteFrom(table)
        .where('owner_id', '=', w.owner)
        .where('id', 'in', piece)
        .execute()
    }
    return []
  })
  await dropMatches(w, [personId])
}

async function idsOf(
  w: Writer,
  table: 'need' | 'match_mark',
  column: 'persona_id' | 'other_persona_id',
  personaIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await inChunks(personaIds, (piece) =>
    w.db
      .selectFrom(table as 'match_mark')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where(column, 'in', piece)
      .execute(),
  )
  return rows.map(({ id }) => id)
}

/** Takes a person's names out of what others, and the owner, said they need in mails that they had a part in. */
export async function redactNeeds(
  w: Writer,
  interactions: readonly string[],
  names: readonly string[],
): Promise<void> {
  const clean = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, '(forgotten)'), text)
  await inChunks(interactions, async (piece) => {
    const rows = await w.db
      .selectFrom('need')
      .select(['id', 'words', 'what'])
      .where('owner_id', '=', w.owner)
      .where('interaction_id', 'in', piece)
      .execute()
    for (const row of rows) {
      await w.db
        .updateTable('need')
        .set({ words: clean(row.words), what: clean(row.what) } satisfies Partial<Tables['need']>)
        .where('owner_id', '=', w.owner)
        .where('id', '=', row.id)
        .execute()
    }
    return []
  })
}
