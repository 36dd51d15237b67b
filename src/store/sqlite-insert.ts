import type Database from 'better-sqlite3'
import type { Row } from './engine.ts'
import type { Tables } from './schema.ts'
import { storableValues } from './storable.ts'
import { keyOf } from './table-keys.ts'

type OnConflict = 'error' | 'ignore' | 'replace'

/** Rows in one statement: from here on more of them save nothing. */
const TOGETHER = 8

/** Inserts rows of one table, several with each prepared statement; answers how many were inserted or replaced. */
export function insertInto(
  raw: Database.Database,
): (table: keyof Tables, rows: readonly Row[], onConflict: OnConflict) => number {
  const prepared = new Map<string, Database.Statement>()
  const statementFor = (sql: string): Database.Statement => {
    let statement = prepared.get(sql)
    if (statement === undefined) {
      statement = raw.prepare(sql)
      prepared.set(sql, statement)
    }
    return statement
  }
  return (table, rows, onConflict) => {
    const [head] = rows
    if (head === undefined) return 0
    const columns = Object.keys(head)
    let inserted = 0
    let at = 0
    const insert = (count: number) => {
      const statement = statementFor(insertSql(table, columns, { count, onConflict }))
      for (; at + count <= rows.length; at += count) {
        inserted += statement.run(storableValues(rows.slice(at, at + count), columns)).changes
      }
    }
    if (rows.length >= TOGETHER) insert(TOGETHER)
    if (at < rows.length) insert(1)
    return inserted
  }
}

function insertSql(
  table: keyof Tables,
  columns: readonly string[],
  { count, onConflict }: { readonly count: number; readonly onConflict: OnConflict },
): string {
  const quoted = columns.map((column) => `"${column}"`)
  const conflict = {
    error: '',
    ignore: 'on conflict do nothing',
    replace: `on conflict (${keyOf(table).join(', ')}) do update set ${quoted.map((c) => `${c} = excluded.${c}`).join(', ')}`,
  }[onConflict]
  const row = `(${columns.map(() => '?').join(', ')})`
  const values = Array.from({ length: count }, () => row).join(', ')
  return `insert into "${table}" (${quoted.join(', ')}) values ${values} ${conflict}`
}
