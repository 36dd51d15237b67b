import { Kysely, PostgresDialect, sql, type LogEvent } from 'kysely'
import pg from 'pg'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Engine } from './engine.ts'
import type { Tables } from './schema.ts'

// int8 (oid 20): times and sizes, all far below 2^53.
pg.types.setTypeParser(20, Number)

const CHUNK = 2_000

/** Connects to a PostgreSQL database; the role must not own the tables it works on (row security). */
export function openPostgres(
  connectionString: string,
  options: { max?: number; log?: (event: LogEvent) => void } = {},
): { db: Kysely<Tables>; engine: Engine } {
  const pool = new pg.Pool({ connectionString, max: options.max ?? 8 })
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    ...(options.log === undefined ? {} : { log: options.log }),
  })
  const engine: Engine = {
    kind: 'postgres',
    async insertMany(tx, table, rows, onConflict = 'error') {
      const [head] = rows
      if (head === undefined) return 0
      const columns = sql.join(Object.keys(head).map((column) => sql.ref(column)))
      const keys = sql.join((KEYS[table] ?? ['owner_id', 'id']).map((column) => sql.ref(column)))
      const updates = sql.join(
        Object.keys(head).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
      )
      const conflict = {
        error: sql``,
        ignore: sql`on conflict do nothing`,
        replace: sql`on conflict (${keys}) do update set ${updates}`,
      }[onConflict]
      let inserted = 0
      for (let start = 0; start < rows.length; start += CHUNK) {
        const json = JSON.stringify(rows.slice(start, start + CHUNK)).replaceAll('\\u0000', '')
        const result = await sql`insert into ${sql.table(table)} (${columns})
          select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)
          ${conflict}`.execute(tx)
        inserted += Number(result.numAffectedRows ?? 0)
      }
      return inserted
    },
    rowAsJson: (table) => `row_to_json("${table}")::text`,
    async backup() {
      throw new DigwellError(
        'invalid-input',
        'A PostgreSQL database is backed up with its own tools (pg_dump as the backup role).',
      )
    },
    check: async () => [],
    async version() {
      const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db)
      return `PostgreSQL ${rows[0]?.server_version ?? 'unknown'}`
    },
    close: () => db.destroy(),
  }
  return { db, engine }
}

/** Keys of the tables that are not keyed by (owner_id, id). */
const KEYS: { readonly [table in keyof Tables]?: readonly string[] } = {
  owner: ['owner_id'],
  mention: ['owner_id', 'persona_id', 'source', 'key'],
  participant: ['owner_id', 'persona_id', 'at', 'interaction_id', 'role'],
  tie: ['owner_id', 'person_id'],
  journal: ['owner_id', 'change_id', 'table_name', 'row_id'],
  forgotten: ['owner_id', 'hash'],
  search_token: ['owner_id', 'token', 'person_id', 'field'],
}
