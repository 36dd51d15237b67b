import { expect } from 'vitest'
import { findFoldDue } from '../fold-due.ts'
import { countStale } from '../stale-events.ts'
import { migrate } from '../migrate.ts'
import { personRow } from '../testing/rows.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

const EVENT = {
  owner_id: 'me',
  id: 'g1',
  name: 'Library Mixer',
  kind: 'mixer',
  start_at: 5,
  end_at: null,
  shown: '{}',
  community: null,
  series: null,
  went: 1,
  stale: 0,
  tally: '{}',
}

async function passesThrough(
  { db, engine }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 11) })
  await asMe(async (tx) => {
    const person = { owner_id: 'me', change_id: 'c1', ...personRow('p1') }
    await tx.insertInto('person').values(person).execute()
    await tx.insertInto('gathering').values(EVENT).execute()
  })
  await migrate(db, kind, { now: 0 })
  const [people, events] = await asMe(async (tx) => {
    const s = { db: tx, engine, owner: 'me' }
    return [await findFoldDue(s, 10), await countStale(s, 10, 10)]
  })
  expect(people).toEqual(['p1'])
  expect(events).toBe(1)
}

onOldStores(
  'everybody is looked at once more after the step, and every event counted',
  passesThrough,
)
