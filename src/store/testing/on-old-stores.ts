import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openPostgres } from '../postgres.ts'
import { rowSecurityFaults } from '../row-security.ts'
import { openSqlite } from '../sqlite.ts'
import { createDatabase, findPostgres } from './postgres-databases.ts'
import './postgres-setup.ts'
import { temporaryDirectory } from '../testing.ts'

/** An empty database that no step has been taken in yet. */
export type OldStore = ReturnType<typeof openSqlite> | ReturnType<typeof openPostgres>

/** Works in a transaction as the owner `me`, whom PostgreSQL lets through its wall. */
export type AsMe = <T>(work: (tx: OldStore['db']) => Promise<T>) => Promise<T>

/** Declares a test of a step in a SQLite file, and one in PostgreSQL, where all tables must stand behind its wall after it. */
export function onOldStores(
  name: string,
  passesThrough: (opened: OldStore, kind: 'sqlite' | 'postgres', asMe: AsMe) => Promise<void>,
): void {
  test(`${name}, in SQLite`, async () => {
    const home = temporaryDirectory()
    onTestFinished(() => rmSync(home, { recursive: true }))
    const opened = openSqlite(join(home, 'digwell.sqlite'))
    await passesThrough(opened, 'sqlite', (work) => opened.db.transaction().execute(work))
    await opened.engine.close()
  })

  test(`${name}, in PostgreSQL, behind its wall`, async () => {
    const database = await createDatabase(await findPostgres(inject('postgresDoor')), true)
    const opened = openPostgres(database.tableOwner, { max: 1 })
    await passesThrough(opened, 'postgres', (work) =>
      opened.db.transaction().execute(async (tx) => {
        await sql`select set_config('app.owner', 'me', true)`.execute(tx)
        return work(tx)
      }),
    )
    expect(await rowSecurityFaults(opened.db)).toEqual([])
    await opened.engine.close()
    await database.drop()
  })
}
