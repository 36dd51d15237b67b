import { databaseFile, openDigwell } from '../src/main/open-digwell.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import { timed } from './figures.ts'
import { fillStore, type Filling } from './fill-store.ts'

export type FilledData = {
  readonly dataDir: string
  /** Of the people, in the order of their making. */
  readonly ids: readonly string[]
  readonly seconds: number
}

/** A data directory as the program itself makes it, then filled through the store. */
export async function filledData(dataDir: string, filling: Filling): Promise<FilledData> {
  const empty = await openDigwell({ dataDir })
  await empty.session()
  await empty.close()
  const opened = openSqlite(databaseFile(dataDir), { bulk: true })
  const store = createStore(opened)
  const { owner_id: owner } = await opened.db
    .selectFrom('owner')
    .select('owner_id')
    .executeTakeFirstOrThrow()
  let ids: readonly string[] = []
  const milliseconds = await timed(async () => {
    ids = await fillStore(store, owner, filling)
  })
  await store.close()
  return { dataDir, ids, seconds: milliseconds / 1000 }
}
