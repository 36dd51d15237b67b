import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'
import type { Tables } from './schema.ts'

type Table = keyof Tables
/** Tables of what people said, each row with the message it stood in. */
type Told = 'promise' | 'delivery' | 'need' | 'request'

/** The rows of a table that hang on these personas. */
export async function idsOfPersonas(
  w: Writer,
  table: Table,
  personaIds: readonly string[],
  column: 'persona_id' | 'other_persona_id' = 'persona_id',
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

/** Deletes the rows of these names in each of the tables, with their before-images. */
export async function eraseRows(
  w: Writer,
  tables: readonly Table[],
  ids: readonly string[],
): Promise<void> {
  await inChunks(ids, async (piece) => {
    await w.db
      .deleteFrom('journal')
      .where('owner_id', '=', w.owner)
      .where('table_name', 'in', tables)
      .where('row_id', 'in', piece)
      .execute()
    for (const table of tables) {
      await w.db
        .deleteFrom(table as 'promise')
        .where('owner_id', '=', w.owner)
        .where('id', 'in', piece)
        .execute()
    }
    return []
  })
}

/** Takes a person's names out of what was found in messages that others had a part in too. */
export async function redactTold(
  w: Writer,
  table: Told,
  interactions: readonly string[],
  names: readonly string[],
): Promise<void> {
  const clean = (text: string) => withoutNames(text, names)
  await inChunks(interactions, async (piece) => {
    const rows = await w.db
      .selectFrom(table)
      .selectAll()
      .where('owner_id', '=', w.owner)
      .where('interaction_id', 'in', piece)
      .execute()
    for (const row of rows) {
      await w.db
        .updateTable(table as 'promise')
        .set({ words: clean(row.words), ...('what' in row ? { what: clean(row.what) } : {}) })
        .where('owner_id', '=', w.owner)
        .where('id', '=', row.id)
        .execute()
    }
    return []
  })
}

/** The same for texts kept whole. */
export async function redactTexts(
  w: Writer,
  interactions: readonly string[],
  names: readonly string[],
): Promise<void> {
  await inChunks(interactions, async (piece) => {
    const rows = await w.db
      .selectFrom('kept_text')
      .select(['id', 'text'])
      .where('owner_id', '=', w.owner)
      .where('id', 'in', piece)
      .execute()
    for (const { id, text } of rows) {
      await w.db
        .updateTable('kept_text')
        .set({ text: withoutNames(text, names) })
        .where('owner_id', '=', w.owner)
        .where('id', '=', id)
        .execute()
    }
    return []
  })
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, '(forgotten)'), text)
}
