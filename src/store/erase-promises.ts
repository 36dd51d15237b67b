import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'

/** What was promised to and by these personas, with the owner's answers and their before-images. */
export async function erasePromises(w: Writer, personaIds: readonly string[]): Promise<void> {
  const rows = await inChunks(personaIds, (piece) =>
    w.db
      .selectFrom('promise')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('persona_id', 'in', piece)
      .execute(),
  )
  await inChunks(
    rows.map(({ id }) => id),
    async (piece) => {
      await w.db
        .deleteFrom('journal')
        .where('owner_id', '=', w.owner)
        .where('table_name', 'in', ['promise', 'promise_mark'])
        .where('row_id', 'in', piece)
        .execute()
      for (const table of ['promise_mark', 'promise'] as const) {
        await w.db
          .deleteFrom(table)
          .where('owner_id', '=', w.owner)
          .where('id', 'in', piece)
          .execute()
      }
      return []
    },
  )
  await inChunks(personaIds, async (piece) => {
    await w.db
      .deleteFrom('delivery')
      .where('owner_id', '=', w.owner)
      .where('persona_id', 'in', piece)
      .execute()
    return []
  })
}

/** Takes a person's names out of what was promised to others in mails that they had a part in. */
export async function redactPromises(
  w: Writer,
  interactions: readonly string[],
  names: readonly string[],
): Promise<void> {
  const clean = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, '(forgotten)'), text)
  await inChunks(interactions, async (piece) => {
    for (const table of ['promise', 'delivery'] as const) {
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
    }
    return []
  })
}
