import { sql } from 'kysely'
import type { Row } from './engine.ts'
import { tableColumns } from './journaled.ts'
import type { Scope } from './store.ts'

/** Tables of a complete export, in the order in which they read back. Ties and search words are worked out anew. */
export const EXPORT_TABLES = [
  'owner',
  'setting',
  'change',
  'import',
  'import_file',
  'source',
  'record',
  'person',
  'persona',
  'mention',
  'wish',
  'own_fact',
  'person_alias',
  'decision',
  'card',
  'interaction',
  'participant',
  'event',
  'event_part',
  'own_event',
  'event_verdict',
  'capture',
  'photo',
  'news',
  'follow_up',
  'kept_text',
  'promise',
  'delivery',
  'promise_mark',
  'request',
  'request_mark',
  'need',
  'need_mark',
  'match_mark',
  'give',
  'give_mark',
  'introduction',
  'introduction_draft',
  'community',
  'community_member',
  'community_mark',
  'trip',
  'trip_hint',
  'trip_mark',
  'trip_person',
  'draft',
  'draft_version',
  'coach_off',
  'move_mark',
  'day_log',
  'pitch',
  'pitch_version',
  'pitch_practice',
  'profile_line',
  'skill_place',
  'post',
  'column_map',
  'forgotten',
] as const

export type ExportTable = (typeof EXPORT_TABLES)[number]

const PAGE = 5_000
/** The key of each table behind the owner, for reading it page by page. */
const KEYS: { readonly [table in ExportTable]?: readonly string[] } = {
  owner: ['owner_id'],
  mention: ['persona_id', 'source', 'key'],
  participant: ['persona_id', 'at', 'interaction_id', 'role'],
  forgotten: ['hash'],
}

/**
 * One page of a table's rows in key order, without the owner.
 *
 * @param after `next` of the page before; null for the first
 */
export async function readExportPage(
  s: Scope,
  table: ExportTable,
  after: string | null,
): Promise<{ rows: readonly Row[]; next: string | null }> {
  const keys = KEYS[table] ?? ['id']
  const names = sql.join(keys.map((key) => sql.ref(key)))
  const beyond = after === null ? [] : (JSON.parse(after) as (string | number)[])
  const from = after === null ? sql`` : sql`and (${names}) > (${sql.join(beyond)})`
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} where owner_id = ${s.owner} ${from} order by ${names} limit ${PAGE}`.execute(
    s.db,
  )
  const last = rows.at(-1)
  const isLast = last === undefined || rows.length < PAGE || table === 'owner'
  return {
    rows: rows.map(({ owner_id: _, ...row }) => row),
    next: isLast ? null : JSON.stringify(keys.map((key) => last[key] ?? null)),
  }
}

/**
 * Puts exported rows back; those that are there already stay as they are. Rows become part of the
 * change `changeId`, so that reading an export back can be undone; the history read back cannot.
 *
 * @returns how many rows were new
 */
export async function restoreRows(
  s: Scope,
  table: ExportTable,
  rows: readonly Row[],
  changeId: string,
): Promise<number> {
  if (table === 'owner') return restoreOwner(s, rows)
  const columns = await tableColumns(s, table)
  const history = table === 'change' || table === 'import' || table === 'import_file'
  return s.engine.insertMany(
    s.db,
    table,
    rows.map((row) => {
      const known = Object.fromEntries(
        columns.map((column) => [column, row[column] ?? null]),
      ) as Record<string, string | number | null>
      known['owner_id'] = s.owner
      if (columns.includes('change_id') && !history) known['change_id'] = changeId
      if (table === 'change') known['undoable'] = 0
      return known
    }),
    'ignore',
  )
}

/** The secret behind forgotten people's hashes comes along while none is in use here. */
async function restoreOwner(s: Scope, rows: readonly Row[]): Promise<number> {
  const secret = rows[0]?.['secret']
  if (typeof secret !== 'string') return 0
  const used = await s.db
    .selectFrom('forgotten')
    .select('hash')
    .where('owner_id', '=', s.owner)
    .limit(1)
    .executeTakeFirst()
  if (used !== undefined) return 0
  await s.db.updateTable('owner').set({ secret }).where('owner_id', '=', s.owner).execute()
  return 1
}
