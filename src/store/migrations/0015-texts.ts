import { sql } from 'kysely'
import { createEntityTables, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first. */
const KEPT_TEXT: readonly Column[] = [
  ['persona_id', 'text'],
  ['by_me', 'integer'],
  ['made_at', 'int8'],
  ['thread', 'text', 'null'],
  ['asked_at', 'int8', 'null'],
  ['passed_over', 'integer'],
  // Last, so that figures are counted without reading texts.
  ['text', 'text'],
]

/** Whole texts of mails and messages, for owners who want them kept. */
export const texts: Migration = {
  version: 15,
  title: 'Whole texts',
  async up(db, engine) {
    await createEntityTables(db, engine, { kept_text: KEPT_TEXT })
    for (const index of [
      'create index kept_text_by_persona on kept_text (owner_id, persona_id)',
      'create index kept_text_to_ask on kept_text (owner_id, made_at) where asked_at is null',
    ]) {
      await sql.raw(index).execute(db)
    }
  },
}
