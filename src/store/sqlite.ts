import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql, type Driver, type LogEvent } from 'kysely'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Engine } from './engine.ts'
import type { Tables } from './schema.ts'
import { insertInto } from './sqlite-insert.ts'
import { fixStatistics } from './sqlite-statistics.ts'

/** The oldest SQLite whose write-ahead log can be trusted with two connections. */
const OLDEST = [3, 51, 3] as const

/** Keeps compiled statements: the same SQL text is prepared once per connection. */
function cachingStatements(raw: Database.Database) {
  const prepared = new Map<string, Database.Statement>()
  return {
    close: () => raw.close(),
    prepare(sql: string) {
      let statement = prepared.get(sql)
      if (statement === undefined) {
        statement = raw.prepare(sql)
        if (prepared.size > 500) prepared.clear()
        prepared.set(sql, statement)
      }
      return statement
    },
  }
}

const PATIENCE_MS = 10_000
const PAUSE_MS = 3
/** Long enough for whoever waits in pauses to come to the lock. */
const WAY_MS = 4 * PAUSE_MS

/**
 * Takes the write lock when a transaction begins, so that it can wait its turn and never fails half-way.
 * The waiting leaves the thread free: the one who holds the lock may live on it. Who gives way pauses before
 * each transaction: without that, others who wait would hardly ever find the lock free.
 */
class ImmediateDialect extends SqliteDialect {
  readonly #raw: Database.Database
  readonly #givesWay: boolean

  constructor(raw: Database.Database, { givesWay }: { readonly givesWay: boolean }) {
    super({ database: cachingStatements(raw) })
    this.#raw = raw
    this.#givesWay = givesWay
  }

  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async () => {
      if (this.#givesWay) await sleep(WAY_MS)
      const since = performance.now()
      while (!beginsNow(this.#raw)) {
        if (performance.now() - since > PATIENCE_MS) {
          throw new DigwellError('locked', 'Digwell was busy for too long; try again.')
        }
        await sleep(PAUSE_MS)
      }
    }
    // SQLite takes a transaction back by itself when the disk is full: that error is the one to tell.
    driver.rollbackTransaction = async () => {
      if (this.#raw.inTransaction) this.#raw.exec('rollback')
    }
    return driver
  }
}

function beginsNow(raw: Database.Database): boolean {
  raw.pragma('busy_timeout = 0')
  try {
    raw.exec('begin immediate')
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  } finally {
    raw.pragma(`busy_timeout = ${PATIENCE_MS}`)
  }
}

/**
 * Opens a SQLite file with durable settings: WAL, every commit synced, foreign code untrusted.
 *
 * @param options.bulk import chunks may be lost by a power cut (never by a crash): they are resumed
 * @param options.givesWay between two of its transactions others get their turn: for work nobody waits for
 * @param options.log hears of every statement that Kysely ran
 */
export function openSqlite(
  file: string,
  options: {
    readOnly?: boolean
    bulk?: boolean
    givesWay?: boolean
    log?: (event: LogEvent) => void
  } = {},
): { db: Kysely<Tables>; engine: Engine } {
  const raw = new Database(file, {
    readonly: options.readOnly === true,
    fileMustExist: options.readOnly === true,
    timeout: PATIENCE_MS,
  })
  const version = raw.prepare('select sqlite_version()').pluck().get() as string
  refuseOld(version)
  if (options.readOnly !== true && file !== ':memory:') raw.pragma('journal_mode = WAL')
  raw.pragma(`synchronous = ${options.bulk === true ? 'NORMAL' : 'FULL'}`)
  raw.pragma('trusted_schema = OFF')
  // Fewer, larger checkpoints: each one waits for the disk, and writes once what changed often.
  if (options.bulk === true) raw.pragma('wal_autocheckpoint = 32768')
  raw.pragma(`cache_size = ${options.bulk === true ? -65_536 : -32_768}`)
  raw.pragma('temp_store = MEMORY')
  // Reading mapped pages copies nothing. Those touched count as this process's memory, though the system may
  // take them back at any time; a bulk connection touches too many for that.
  if (options.bulk !== true) raw.pragma(`mmap_size = ${2 ** 30}`)
  const db = new Kysely<Tables>({
    dialect: new ImmediateDialect(raw, { givesWay: options.givesWay === true }),
    ...(options.log === undefined ? {} : { log: options.log }),
  })
  return { db, engine: sqliteEngine(raw, db, version) }
}

function sqliteEngine(raw: Database.Database, db: Kysely<Tables>, version: string): Engine {
  const insert = insertInto(raw)
  return {
    kind: 'sqlite',
    async insertMany(db, table, rows, onConflict = 'error') {
      if (rows.length === 0) return 0
      // These statements pass Kysely by; only inside a transaction is the connection ours alone.
      if (!db.isTransaction)
        throw new Error(`Rows for ${table} are inserted outside a transaction.`)
      return insert(table, rows, onConflict)
    },
    rowAsJson: (_table, columns) =>
      `json_object(${columns.map((c) => `'${c}', "${c}"`).join(', ')})`,
    jsonAsRow: (_table, columns) => ({
      join: '',
      columns: columns.map((column) => `json_extract(j."before", '$.${column}')`),
    }),
    jsonField: (json, field) => `json_extract(${json}, '$.${field}')`,
    listOf: (texts) => sql`select value from json_each(${JSON.stringify(texts)})`,
    async backup(file) {
      await raw.backup(file)
    },
    async compact() {
      raw.exec('vacuum')
      raw.pragma('wal_checkpoint(TRUNCATE)')
    },
    async countRows() {
      const tables = raw
        .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
        .pluck()
        .all() as string[]
      return new Map(
        tables.map((table) => {
          const count = raw.prepare(`select count(*) from "${table}"`).pluck().get() as number
          return [table, count]
        }),
      )
    },
    settlePlans: () => fixStatistics(raw),
    async check() {
      const rows = raw.pragma('quick_check') as { quick_check: string }[]
      return rows.map((row) => row.quick_check).filter((line) => line !== 'ok')
    },
    version: async () => `SQLite ${version}`,
    close: () => db.destroy(),
  }
}

function refuseOld(version: string): void {
  const parts = version.split('.').map(Number)
  for (const [index, least] of OLDEST.entries()) {
    const have = parts[index] ?? 0
    if (have > least) return
    if (have < least) {
      throw new DigwellError(
        'outside-failed',
        `SQLite ${version} can damage a database in use by two connections; Digwell needs ${OLDEST.join('.')} or newer.`,
      )
    }
  }
}
