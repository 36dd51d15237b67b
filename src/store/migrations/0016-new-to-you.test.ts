import { expect } from 'vitest'
import { migrate } from '../migrate.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

const EVENING = {
  owner_id: 'me',
  id: 'g1',
  name: 'Library Mixer',
  kind: 'meetup',
  start_at: 1,
  end_at: 2,
  community: null,
  series: null,
  went: 1,
  stale: 0,
  tally: '{"there":2,"fresh":2}',
  shown: '{}',
}

async function passesThrough(
  { db }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 15) })
  await asMe((tx) =>
    tx
      .insertInto('gathering')
      .values(EVENING as never)
      .execute(),
  )
  await migrate(db, kind, { now: 0 })
  const rows = await asMe((tx) => tx.selectFrom('gathering').selectAll().execute())
  expect(rows).toEqual([{ ...EVENING, stale: 1 }])
}

onOldStores('what events brought is counted anew after the step', passesThrough)
