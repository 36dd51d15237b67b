import { sql } from 'kysely'
import { expect } from 'vitest'
import { migrate } from '../migrate.ts'
import { onOldStores, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

/** A record as the version before kept it. */
const RECORD = {
  owner_id: 'me',
  id: 'r1',
  change_id: 'c1',
  source_id: 's1',
  kind: 'position',
  key: 'k',
  hash: 'h',
  payload: '{"Title":"Editor"}',
  import_file_id: 'f1',
  line: 2,
  at: null,
  first_seen: 1,
  last_seen: 1,
  gone_since: null,
}

async function passesThrough({ db }: OldStore, kind: 'sqlite' | 'postgres'): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 2) })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    await tx.insertInto('record').values(RECORD).execute()
  })
  await migrate(db, kind, { now: 0 })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    const records = await tx.selectFrom('record').select('payload').execute()
    expect(records).toEqual([{ payload: RECORD.payload }])
    const own = { owner_id: 'me', id: 'p1', change_id: 'c2' }
    const post = { text: 'Hello', channel: 'blog', state: 'draft', published_at: null }
    await tx
      .insertInto('post')
      .values({ ...own, ...post, made_at: 1, changed_at: 1 })
      .execute()
    expect(await tx.selectFrom('post').select(['id', 'published_at']).execute()).toEqual([
      { id: 'p1', published_at: null },
    ])
  })
}

onOldStores('a filled store of the version before keeps what it held', passesThrough)
