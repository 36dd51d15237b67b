import { expect } from 'vitest'
import { listJoins } from '../decisions.ts'
import { migrate } from '../migrate.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

const DECISION = {
  owner_id: 'me',
  id: 'd1',
  change_id: 'c1',
  left_persona: 'p1',
  right_persona: 'p2',
  verdict: 'same',
  decided_by: 'rule',
  bits: 3,
  evidence: '[]',
  at: 1,
}

async function passesThrough(
  { db, engine }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 13) })
  await asMe((tx) =>
    tx
      .insertInto('decision')
      .values(DECISION as never)
      .execute(),
  )
  await migrate(db, kind, { now: 0 })
  const joins = await asMe((tx) => listJoins({ db: tx, engine, owner: 'me' }))
  expect(joins).toEqual([{ id: 'd1', left: 'p1', right: 'p2', leansOn: null, at: 1 }])
}

onOldStores('what was decided before holds after the step', passesThrough)
