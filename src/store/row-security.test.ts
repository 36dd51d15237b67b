import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { openPostgres } from './postgres.ts'
import { rowSecurityFaults } from './row-security.ts'
import { createDatabase, findPostgres } from './testing/postgres-databases.ts'

test('tells of a role that walks through the wall, and of tables without one', async () => {
  const database = await createDatabase(await findPostgres(inject('postgresDoor')))
  const { db, engine } = openPostgres(database.superuser, { max: 1 })
  try {
    expect(await rowSecurityFaults(db)).toEqual(['The role postgres is not bound by row security.'])
    await sql`alter table person no force row level security`.execute(db)
    await sql`drop policy own_rows on tie`.execute(db)
    expect(await rowSecurityFaults(db)).toEqual([
      'The role postgres is not bound by row security.',
      'The table person is not guarded by row security.',
      'The table tie is not guarded by row security.',
    ])
  } finally {
    await engine.close()
    await database.drop()
  }
})

test('without an owner bound to the connection no row is seen, by the owner of the tables either', async () => {
  const database = await createDatabase(await findPostgres(inject('postgresDoor')))
  const { db, engine } = openPostgres(database.tableOwner, { max: 1 })
  try {
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.owner', 'ana', true)`.execute(tx)
      await sql`insert into owner (owner_id, created_at, secret) values ('ana', 0, '')`.execute(tx)
    })
    expect((await sql`select * from owner`.execute(db)).rows).toEqual([])
    const insert = sql`insert into owner (owner_id, created_at, secret) values ('ben', 0, '')`
    await expect(insert.execute(db)).rejects.toThrow(/row-level security/)
  } finally {
    await engine.close()
    await database.drop()
  }
})
