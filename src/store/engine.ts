import type { RawBuilder } from 'kysely'
import type { Db, Tables } from './schema.ts'
import type { EngineKind } from './migrations/migration.ts'

export type Row = { readonly [column: string]: string | number | null }

/** What differs between SQLite and PostgreSQL, and nothing else. */
export type Engine = {
  readonly kind: EngineKind
  /**
   * Inserts many rows with one prepared statement, inside a transaction; all rows carry the same columns.
   *
   * @param onConflict `ignore` leaves an existing row with the same key as it is; `replace` overwrites it
   * @returns how many rows were inserted or replaced
   */
  readonly insertMany: (
    db: Db,
    table: keyof Tables,
    rows: readonly Row[],
    onConflict?: 'error' | 'ignore' | 'replace',
  ) => Promise<number>
  /** SQL that turns a whole row of `table` into JSON text; column names are the table's own. */
  readonly rowAsJson: (table: keyof Tables, columns: readonly string[]) => string
  /** SQL that reads `j."before"` of `journal j` as a row of `table`: what to join to `j`, and its columns. */
  readonly jsonAsRow: (
    table: keyof Tables,
    columns: readonly string[],
  ) => { readonly join: string; readonly columns: readonly string[] }
  /** SQL for one text field of a JSON object; null where it is absent. */
  readonly jsonField: (json: string, field: string) => string
  /** A query whose one column lists `texts`, however many they are. */
  readonly listOf: (texts: readonly string[]) => RawBuilder<unknown>
  /** Copies the whole database into `file` while it is in use; refused where the server has its own way. */
  readonly backup: (file: string) => Promise<void>
  /** Gives back the room of what was deleted, so that nothing of it stays in the file; where the server does so itself, nothing. */
  readonly compact: () => Promise<void>
  /** How many rows each table holds, for all owners together. */
  readonly countRows: () => Promise<ReadonlyMap<string, number>>
  /** Settles how queries are planned, once the tables stand. */
  readonly settlePlans: () => void
  /** Is the database sound? Words for what is wrong, none when all is well. */
  readonly check: () => Promise<readonly string[]>
  readonly version: () => Promise<string>
  readonly close: () => Promise<void>
}
