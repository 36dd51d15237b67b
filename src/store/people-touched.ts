import { sql, type RawBuilder } from 'kysely'
import type { Scope } from './store.ts'

/**
 * People whose facts or ties rest on rows that the change wrote: to be refreshed after an undo.
 * Ask before undoing. Cost: the rows that the change wrote.
 */
export async function findPeopleTouched(s: Scope, changeId: string): Promise<readonly string[]> {
  return idsOf(s, [
    ...inserted(s, changeId),
    ...throughTraffic(s, changeId),
    ...journaled(s, changeId),
  ])
}

/**
 * The same for an import: whoever takes part in what it read was written by it too, so that its
 * interactions, a million perhaps, need not be gone through.
 */
export async function findPeopleImported(s: Scope, changeId: string): Promise<readonly string[]> {
  return idsOf(s, [...inserted(s, changeId), ...journaled(s, changeId)])
}

async function idsOf(s: Scope, parts: readonly RawBuilder<unknown>[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string | null }>`${sql.join(parts, sql` union `)}`.execute(s.db)
  return rows.flatMap(({ id }) => (id === null ? [] : [id])).sort()
}

function inserted(s: Scope, changeId: string): RawBuilder<unknown>[] {
  const own = (table: string, column: string) =>
    sql`select ${sql.ref(column)} as id from ${sql.table(table)}
      where owner_id = ${s.owner} and change_id = ${changeId}`
  return [
    own('persona', 'person_id'),
    own('own_fact', 'person_id'),
    own('follow_up', 'person_id'),
    own('draft', 'person_id'),
    own('move_mark', 'person_id'),
    own('capture', 'person_id'),
    sql`select p.person_id from event_part e
      join persona p on p.owner_id = e.owner_id and p.id = e.persona_id
      where e.owner_id = ${s.owner} and e.change_id = ${changeId}`,
    own('wish', 'id'),
    own('person', 'id'),
    own('person_alias', 'person_id'),
    sql`select p.person_id from news n
      join persona p on p.owner_id = n.owner_id and p.id = n.persona_id
      where n.owner_id = ${s.owner} and n.change_id = ${changeId}`,
  ]
}

function throughTraffic(s: Scope, changeId: string): RawBuilder<unknown>[] {
  return [
    sql`select p.person_id from interaction i
      join participant a on a.owner_id = i.owner_id and a.interaction_id = i.id
      join persona p on p.owner_id = a.owner_id and p.id = a.persona_id
      where i.owner_id = ${s.owner} and i.change_id = ${changeId}`,
  ]
}

function journaled(s: Scope, changeId: string): RawBuilder<unknown>[] {
  const mine = (tables: readonly string[]) =>
    sql`j.owner_id = ${s.owner} and j.change_id = ${changeId} and j.table_name in (${sql.join(tables)})`
  const before = (field: string) => sql.raw(s.engine.jsonField('j."before"', field))
  const introduced = (side: 'a_persona_id' | 'b_persona_id') =>
    sql`select ${sql.ref(`t.${side}`)} from journal j
      join introduction t on t.owner_id = j.owner_id and t.id = j.row_id
      where ${mine(['introduction'])}`
  const personsThen = mine([
    'persona',
    'own_fact',
    'follow_up',
    'draft',
    'move_mark',
    'capture',
    'person_alias',
  ])
  return [
    sql`select j.row_id from journal j where ${mine(['wish', 'person'])}`,
    sql`select ${before('person_id')} from journal j where ${personsThen}`,
    personaNow(s, sql`select j.row_id from journal j where ${mine(['persona'])}`),
    personaNow(
      s,
      sql`select ${before('persona_id')} from journal j where ${mine(['news', 'participant'])}`,
    ),
    // What was an interaction's, changed by this change, is still told by its participants.
    sql`select p.person_id from journal j
      join participant a on a.owner_id = j.owner_id and a.interaction_id = j.row_id
      join persona p on p.owner_id = a.owner_id and p.id = a.persona_id
      where ${mine(['interaction'])}`,
    personaNow(s, introduced('a_persona_id')),
    personaNow(s, introduced('b_persona_id')),
    ...(['own_fact', 'follow_up', 'draft', 'move_mark', 'capture', 'person_alias'] as const).map(
      (table) => sql`select t.person_id from journal j
        join ${sql.table(table)} t on t.owner_id = j.owner_id and t.id = j.row_id
        where ${mine([table])}`,
    ),
  ]
}

/** The people to whom these personas belong now. */
function personaNow(s: Scope, personaIds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select p.person_id from persona p where p.owner_id = ${s.owner} and p.id in (${personaIds})`
}
