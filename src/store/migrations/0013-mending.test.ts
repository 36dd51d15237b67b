import { expect } from 'vitest'
import { findMending, putMending } from '../mending.ts'
import { migrate } from '../migrate.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

async function passesThrough(
  { db, engine }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 12) })
  await asMe((tx) =>
    tx.insertInto('owner').values({ owner_id: 'me', created_at: 0, secret: 's' }).execute(),
  )
  await migrate(db, kind, { now: 0 })
  const steps = await asMe(async (tx) => {
    const s = { db: tx, engine, owner: 'me' }
    const first = [await findMending(s, 'events'), await findMending(s, 'names')]
    await putMending(s, 'names', 'p1')
    await putMending(s, 'events', null)
    return [...first, await findMending(s, 'events'), await findMending(s, 'names')]
  })
  expect(steps).toEqual(['', '', null, 'p1'])
}

onOldStores('what versions before kept is mended once after the step', passesThrough)
