import { Kysely, PostgresDialect, sql, type LogEvent } from 'kysely'
import pg from 'pg'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Engine, Row } from './engine.ts'
import { rowSecurityFaults } from './row-security.ts'
import type { Tables } from './schema.ts'
import { storableRow } from './storable.ts'
import { keyOf } from './table-keys.ts'

// int8 (oid 20): times and sizes, all far below 2^53.
pg.types.setTypeParser(20, Number)

const CHUNK = 2_000

/** Connects to a PostgreSQL database; the role must not own the tables it works on (row security). */
export function openPostgres(
  connectionString: string,
  options: { max?: number; log?: (event: LogEvent) => void } = {},
): { db: Kysely<Tables>; engine: Engine } {
  const pool = new pg.Pool({ connectionString, max: options.max ?? 8 })
  // A connection that breaks while idle is replaced at the next need; without a listener it would end the program.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    ...(options.log === undefined ? {} : { log: options.log }),
  })
  const engine: Engine = {
    kind: 'postgres',
    insertMany,
    rowAsJson: (table) => `row_to_json("${table}")::text`,
    jsonAsRow: (table, columns) => ({
      join: `cross join lateral json_populate_record(${rowType(table)}, j."before"::json) r`,
      columns: columns.map((column) => `r."${column}"`),
    }),
    jsonField: (json, field) => `(${json}::json ->> '${field}')`,
    listOf: (texts) => sql`select json_array_elements_text(${JSON.stringify(texts)}::json)`,
    backup: () => leaveToServer('backed up'),
    countRows: () => leaveToServer('counted'),
    compact: () => Promise.resolve(),
    settlePlans: () => {},
    check: () => rowSecurityFaults(db),
    async version() {
      const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db)
      return `PostgreSQL ${rows[0]?.server_version ?? 'unknown'}`
    },
    close: () => db.destroy(),
  }
  return { db, engine }
}

async function leaveToServer(what: string): Promise<never> {
  throw new DigwellError(
    'invalid-input',
    `A PostgreSQL database is ${what} with its own tools (pg_dump as the backup role).`,
  )
}

const insertMany: Engine['insertMany'] = async (tx, table, rows, onConflict = 'error') => {
  const [head] = rows
  if (head === undefined) return 0
  const names = Object.keys(head)
  const columns = sql.join(names.map((column) => sql.ref(column)))
  const keys = sql.join(keyOf(table).map((column) => sql.ref(column)))
  const updates = sql.join(
    names.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
  )
  const conflict = {
    error: sql``,
    ignore: sql`on conflict do nothing`,
    replace: sql`on conflict (${keys}) do update set ${updates}`,
  }[onConflict]
  const distinct = onConflict === 'replace' ? lastOfEach(table, rows) : rows
  let inserted = 0
  for (let start = 0; start < distinct.length; start += CHUNK) {
    const json = JSON.stringify(distinct.slice(start, start + CHUNK).map(storableRow))
    const result = await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(${sql.raw(rowType(table))}, ${json}::json)
      ${conflict}`.execute(tx)
    inserted += Number(result.numAffectedRows ?? 0)
  }
  return inserted
}

/** An empty value typed as a row of the table. A cast by name will not do: `record` names a type of PostgreSQL's own. */
function rowType(table: keyof Tables): string {
  return `(select t from "${table}" t where false)`
}

/** One statement may not overwrite a row twice: of rows with the same key the last one stands. */
function lastOfEach(table: keyof Tables, rows: readonly Row[]): readonly Row[] {
  const key = keyOf(table)
  const byKey = new Map(rows.map((row) => [JSON.stringify(key.map((name) => row[name])), row]))
  return byKey.size === rows.length ? rows : [...byKey.values()]
}
