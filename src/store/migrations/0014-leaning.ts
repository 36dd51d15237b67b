import type { Migration } from './migration.ts'

/** Whose facts a decision rests on besides those of its two; of earlier ones that is not known. */
export const leaning: Migration = {
  version: 14,
  title: 'What a decision rests on',
  async up(db) {
    await db.schema.alterTable('decision').addColumn('leans_on', 'text').execute()
  },
}
