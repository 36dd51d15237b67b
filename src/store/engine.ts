import type { Db, Tables } from './schema.ts'
import type { EngineKind } from './migrations/migration.ts'

export type Row = { readonly [column: string]: string | number | null }

/** What differs between SQLite and PostgreSQL, and nothing else. */
export type Engine = {
  readonly kind: EngineKind
  /**
   * Inserts many rows with one prepared statement; all rows carry the same columns.
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
  /** Copies the whole database into `file` while it is in use; refused where the server has its own way. */
  readonly backup: (file: string) => Promise<void>
  /** Is the file sound? Words for what is wrong, none when all is well. */
  readonly check: () => Promise<readonly string[]>
  readonly version: () => Promise<string>
  readonly close: () => Promise<void>
}
