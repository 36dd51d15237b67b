import { sql } from 'kysely'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Engine } from './engine.ts'
import type { Db } from './schema.ts'

/** One owner's view of the database; every query of the store filters by its `owner`. */
export type Scope = { readonly db: Db; readonly engine: Engine; readonly owner: string }

/** The open database, and the only two ways to it. */
export type Store = {
  readonly engine: Engine
  /** Runs reads as `owner`. On PostgreSQL in a transaction that row security is bound to. */
  readonly read: <T>(owner: string, work: (scope: Scope) => Promise<T>) => Promise<T>
  /** Runs reads and writes as `owner` in one transaction; all or nothing. */
  readonly write: <T>(owner: string, work: (scope: Scope) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** Binds a connection to owner-scoped work. Transactions that lost a race are tried again. */
export function createStore({ db, engine }: { db: Db; engine: Engine }): Store {
  const transact = async <T>(owner: string, work: (scope: Scope) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (tx) => {
      if (engine.kind === 'postgres') {
        await sql`select set_config('app.owner', ${owner}, true)`.execute(tx)
      }
      return work({ db: tx, engine, owner })
    })
  return {
    engine,
    read: (owner, work) =>
      engine.kind === 'postgres' ? transact(owner, work) : work({ db, engine, owner }),
    write: (owner, work) => retrying(() => transact(owner, work)),
    close: () => engine.close(),
  }
}

const RETRIES = 5
/** SQLite busy; PostgreSQL serialization failure and deadlock. */
const RACES = new Set(['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', '40001', '40P01'])

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === 'SQLITE_FULL' || code === '53100') {
        throw new DigwellError('outside-failed', 'The disk is full; nothing was changed.', {
          cause: error,
        })
      }
      if (!RACES.has(code) || attempt >= RETRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt))
    }
  }
}
