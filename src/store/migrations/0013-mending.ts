import { sql, type Kysely } from 'kysely'
import { createEntityTables, createTable } from './create-table.ts'
import type { Migration } from './migration.ts'

/** What versions before kept as they knew no better is brought up to date once: for each owner. */
const ONCE = ['events', 'names'].map(
  (step) => `insert into mending (owner_id, step, after) select owner_id, '${step}', '' from owner`,
)

/** Events somebody counts just now, or broke off counting. */
const BEING_COUNTED =
  'create index gathering_being_counted on gathering (owner_id, id) where stale > 2'

/** Whether two events are one evening, as the owner says; what is to be mended once. */
export const mending: Migration = {
  version: 13,
  title: 'Two events that are one evening',
  async up(db, engine) {
    await createEntityTables(db, engine, {
      event_verdict: [
        ['left_event', 'text'],
        ['right_event', 'text'],
        ['verdict', 'text'],
      ],
    })
    await createTable(db, engine, 'mending', {
      columns: [
        ['owner_id', 'text'],
        ['step', 'text'],
        ['after', 'text'],
      ],
      key: ['owner_id', 'step'],
      inKeyOrder: true,
    })
    await sql.raw(BEING_COUNTED).execute(db)
    if (engine === 'postgres') await guarding(db, 'no force')
    for (const step of ONCE) await sql.raw(step).execute(db)
    if (engine === 'postgres') await guarding(db, 'force')
  },
}

/** With no owner bound no row is seen. */
async function guarding(db: Kysely<unknown>, how: 'no force' | 'force'): Promise<void> {
  for (const table of ['owner', 'mending']) {
    await sql.raw(`alter table ${table} ${how} row level security`).execute(db)
  }
}
