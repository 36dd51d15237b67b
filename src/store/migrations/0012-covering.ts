import { sql, type Kysely } from 'kysely'
import { createTable } from './create-table.ts'
import type { Migration } from './migration.ts'

const INDEXES = [
  'drop index tie_by_state',
  'create index tie_by_state on tie (owner_id, state, worth, due_day, person_id)',
  'drop index persona_by_person',
  'create index persona_by_person on persona (owner_id, person_id, id)',
  'create index gathering_counted_ahead on gathering (owner_id, start_at) where stale = 2',
]

/** Some events were counted before they began, some people never looked at for terms and places. */
const ANEW = [
  'update gathering set stale = 1',
  'insert into fold_due (owner_id, person_id) select owner_id, id from person',
]

/** Indexes that answer by themselves, and what is derived worked out once more. */
export const covering: Migration = {
  version: 12,
  title: 'Indexes that answer by themselves',
  async up(db, engine) {
    for (const step of INDEXES) await sql.raw(step).execute(db)
    await createTable(db, engine, 'fold_due', {
      columns: [
        ['owner_id', 'text'],
        ['person_id', 'text'],
      ],
      key: ['owner_id', 'person_id'],
      inKeyOrder: true,
    })
    if (engine === 'postgres') await guarding(db, 'no force')
    for (const step of ANEW) await sql.raw(step).execute(db)
    if (engine === 'postgres') await guarding(db, 'force')
  },
}

/** With no owner bound no row is seen. */
async function guarding(db: Kysely<unknown>, how: 'no force' | 'force'): Promise<void> {
  for (const table of ['gathering', 'person', 'fold_due']) {
    await sql.raw(`alter table ${table} ${how} row level security`).execute(db)
  }
}
