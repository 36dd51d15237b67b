import type { Writer } from './change.ts'

/** Deletes all texts kept whole, with their before-images. @returns how many there were */
export async function eraseTexts(w: Writer): Promise<number> {
  await w.db
    .deleteFrom('journal')
    .where('owner_id', '=', w.owner)
    .where('table_name', '=', 'kept_text')
    .execute()
  const { numDeletedRows } = await w.db
    .deleteFrom('kept_text')
    .where('owner_id', '=', w.owner)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
