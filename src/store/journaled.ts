import { sql } from 'kysely'
import type { Scope } from './store.ts'
import type { Tables } from './schema.ts'

/**
 * Tables whose rows are journaled, each with (owner_id, id) as key and a change_id. In the order in which
 * an undo may delete them. The rest is derived from these or part of the log itself.
 */
export const JOURNALED = [
  'card',
  'decision',
  'news',
  'event_part',
  'own_event',
  'event_verdict',
  'photo',
  'capture',
  'event',
  'interaction',
  'record',
  'persona',
  'person_alias',
  'own_fact',
  'follow_up',
  'kept_text',
  'promise_mark',
  'promise',
  'delivery',
  'request_mark',
  'request',
  'need_mark',
  'need',
  'match_mark',
  'give_mark',
  'give',
  'introduction_draft',
  'introduction',
  'community_mark',
  'community_member',
  'community',
  'trip_person',
  'trip_mark',
  'trip_hint',
  'trip',
  'draft_version',
  'draft',
  'coach_off',
  'wish',
  'pitch_practice',
  'pitch_version',
  'pitch',
  'profile_line',
  'skill_place',
  'post',
  'move_mark',
  'day_log',
  'person',
  'source',
  'setting',
  'column_map',
] as const satisfies readonly (keyof Tables)[]

export type JournaledTable = (typeof JOURNALED)[number]

/** Rows without a life of their own: they come and go with others, and the journal keeps them by several columns. */
export type LinkTable = 'participant' | 'mention'

const LINK_ROW_ID: { readonly [table in LinkTable]: readonly string[] } = {
  participant: ['interaction_id', 'persona_id', 'role'],
  mention: ['persona_id', 'source', 'key'],
}

/** SQL for what the journal calls a row of `table`. */
export function rowIdSql(table: JournaledTable | LinkTable): string {
  return table === 'participant' || table === 'mention'
    ? LINK_ROW_ID[table].map((column) => `"${column}"`).join(` || '/' || `)
    : 'id'
}

/** What the journal calls a participant: ids of 36 characters, then the role. */
export function rowIdOfPart(part: {
  readonly interaction_id: string
  readonly persona_id: string
  readonly role: string
}): string {
  return `${part.interaction_id}/${part.persona_id}/${part.role}`
}

const columnsOf = new WeakMap<object, Map<string, readonly string[]>>()

/** Names of a table's columns as the open database has them, but for those it computes; read once per connection pool. */
export async function tableColumns(s: Scope, table: keyof Tables): Promise<readonly string[]> {
  let known = columnsOf.get(s.engine)
  if (known === undefined) {
    const tables =
      s.engine.kind === 'sqlite'
        ? sql<{
            t: string
            c: string
          }>`select m.name as t, c.name as c from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' order by m.name, c.cid`
        : sql<{
            t: string
            c: string
          }>`select table_name as t, column_name as c from information_schema.columns where table_schema = current_schema() and is_generated = 'NEVER' order by table_name, ordinal_position`
    known = new Map<string, string[]>()
    for (const { t, c } of (await tables.execute(s.db)).rows) {
      known.set(t, [...(known.get(t) ?? []), c])
    }
    columnsOf.set(s.engine, known)
  }
  return known.get(table) ?? []
}
