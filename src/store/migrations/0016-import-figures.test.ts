import { expect } from 'vitest'
import { migrate } from '../migrate.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

const IMPORT = {
  owner_id: 'me',
  id: 'i1',
  label: 'mail.mbox',
  order_json: '{}',
  phase: 'done',
  at: 1,
  finished_at: 2,
  people_new: 3,
  people_updated: 0,
  to_review: 0,
  interactions_new: 7,
  news: 0,
  error: null,
  sample: 0,
}

async function passesThrough(
  { db }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 15) })
  await asMe((tx) =>
    tx
      .insertInto('import')
      .values(IMPORT as never)
      .execute(),
  )
  await migrate(db, kind, { now: 0 })
  const rows = await asMe((tx) => tx.selectFrom('import').selectAll().execute())
  expect(rows).toEqual([{ ...IMPORT, texts_kept: 0, promises_kept: 0 }])
}

onOldStores('imports made before stand after the step', passesThrough)
