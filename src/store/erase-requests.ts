import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'

/** What these personas asked, with the owner's answers and their before-images. */
export async function eraseRequests(w: Writer, personaIds: readonly string[]): Promise<void> {
  const rows = await inChunks(personaIds, (piece) =>
    w.db
      .selectFrom('request')
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
        .where('table_name', 'in', ['request', 'request_mark'])
        .where('row_id', 'in', piece)
        .execute()
      for (const table of ['request_mark', 'request'] as const) {
        await w.db
          .deleteFrom(table)
          .where('owner_id', '=', w.owner)
          .where('id', 'in', piece)
          .execute()
      }
      return []
    },
  )
}

/** Takes a person's names out of what others asked in mails that they had a part in. */
export async function redactRequests(
  w: Writer,
  interactions: readonly string[],
  names: readonly string[],
): Promise<void> {
  const clean = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, '(forgotten)'), text)
  await inChunks(interactions, async (piece) => {
    const rows = await w.db
      .selectFrom('request')
      .select(['id', 'words', 'what'])
      .where('owner_id', '=', w.owner)
      .where('interaction_id', 'in', piece)
      .execute()
    for (const row of rows) {
      await w.db
        .updateTable('request')
        .set({ words: clean(row.words), what: clean(row.what) })
        .where('owner_id', '=', w.owner)
        .where('id', '=', row.id)
        .execute()
    }
    return []
  })
}
