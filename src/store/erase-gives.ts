import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'

/**
 * What was given to and by these personas, with the owner's word on it and their before-images.
 *
 * @param interactions those only this person had part in
 */
export async function eraseGives(
  w: Writer,
  personaIds: readonly string[],
  interactions: readonly string[],
): Promise<void> {
  const rows = await inChunks(personaIds, (piece) =>
    w.db
      .selectFrom('give')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('persona_id', 'in', piece)
      .execute(),
  )
  await inChunks([...rows.map(({ id }) => id), ...interactions], async (piece) => {
    await w.db
      .deleteFrom('journal')
      .where('owner_id', '=', w.owner)
      .where('table_name', 'in', ['give', 'give_mark'])
      .where('row_id', 'in', piece)
      .execute()
    for (const table of ['give_mark', 'give'] as const) {
      await w.db
        .deleteFrom(table)
        .where('owner_id', '=', w.owner)
        .where('id', 'in', piece)
        .execute()
    }
    return []
  })
}
