import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { openPostgres } from '../postgres.ts'

/** Owns the tables; changes them and never signs in for anything else. */
const TABLE_OWNER = 'digwell_owner'
/** What Digwell signs in as: bound by row security. */
const APP = 'digwell_app'
const TEMPLATE = 'digwell_template'

export type UrlOf = (database: string, role: string) => string

/** Makes the roles and a migrated database that those of test files are copied from. */
export async function makeTemplate(url: UrlOf): Promise<void> {
  await asSuperuser(url('postgres', 'postgres'), [
    `create role ${TABLE_OWNER} login`,
    `create role ${APP} login`,
    `create database ${TEMPLATE} owner ${TABLE_OWNER}`,
  ])
  await asSuperuser(url(TEMPLATE, 'postgres'), [
    `alter default privileges for role ${TABLE_OWNER} grant select, insert, update, delete on tables to ${APP}`,
  ])
  const { db, engine } = openPostgres(url(TEMPLATE, TABLE_OWNER), { max: 1 })
  await migrate(db, 'postgres', { now: Date.now() })
  await engine.close()
}

/** Asks the run's PostgreSQL, which may start only now. */
export async function findPostgres(door: string): Promise<UrlOf> {
  const answer = JSON.parse(await text(connect(door))) as { url?: string; problem?: string }
  const { url, problem } = answer
  if (url === undefined) throw new Error(problem)
  return (database, role) => url.replace('{database}', database).replace('{role}', role)
}

export type TestDatabase = {
  /** As the role the program uses. */
  readonly app: string
  /** As the role that owns the tables, for migrations. */
  readonly tableOwner: string
  readonly superuser: string
  readonly drop: () => Promise<void>
}

/** A new database; `empty` has no tables yet. */
export async function createDatabase(url: UrlOf, empty = false): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = empty ? 'template1' : TEMPLATE
  const admin = url('postgres', 'postgres')
  await asSuperuser(admin, [`create database ${name} owner ${TABLE_OWNER} template ${template}`])
  return {
    app: url(name, APP),
    tableOwner: url(name, TABLE_OWNER),
    superuser: url(name, 'postgres'),
    drop: () => asSuperuser(admin, [`drop database ${name} with (force)`]),
  }
}

async function asSuperuser(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
