import { sql, type Kysely } from 'kysely'
import type { EngineKind } from './migration.ts'
import { guardRows } from './row-security.ts'

export type Column = readonly [
  name: string,
  type: 'text' | 'int8' | 'integer' | 'float8',
  optional?: 'null',
]

export type NewTable = {
  /** All columns; `owner_id` among them. */
  readonly columns: readonly Column[]
  /** Begins with `owner_id`. */
  readonly key: readonly string[]
  /** Kept in key order on SQLite: for small rows that are always found by their key. */
  readonly inKeyOrder?: boolean
}

/** Columns of all entities' tables, before their own. */
const OF_ENTITIES: readonly Column[] = [
  ['owner_id', 'text'],
  ['id', 'text'],
  ['change_id', 'text'],
]

/** Makes one table, the same on both engines, with the wall between owners. */
export async function createTable(
  db: Kysely<unknown>,
  engine: EngineKind,
  name: string,
  { columns, key, inKeyOrder = false }: NewTable,
): Promise<void> {
  let table = db.schema.createTable(name)
  for (const [column, type, optional] of columns) {
    table = table.addColumn(column, typeOf(type, engine), (c) =>
      optional === 'null' ? c : c.notNull(),
    )
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, key as never)
  if (engine === 'sqlite' && inKeyOrder) table = table.modifyEnd(sql`without rowid`)
  await table.execute()
  if (engine === 'postgres') await guardRows(db, name)
}

/** Makes tables of entities: `owner_id`, `id` and `change_id`, then what each is given here. */
export async function createEntityTables(
  db: Kysely<unknown>,
  engine: EngineKind,
  tables: { readonly [name: string]: readonly Column[] },
): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    await createTable(db, engine, name, {
      columns: [...OF_ENTITIES, ...columns],
      key: ['owner_id', 'id'],
    })
  }
}

/** Text sorts by code point on both engines, whatever language the server was set up in. */
function typeOf(type: Column[1], engine: EngineKind) {
  if (engine === 'sqlite') return type === 'float8' ? 'real' : type
  return type === 'text' ? sql`text collate "C"` : type
}
