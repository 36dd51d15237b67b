import { sql, type RawBuilder } from 'kysely'
import type { JournaledTable } from './journaled.ts'
import type { Scope } from './store.ts'

/** Ids, by table, of rows that stay although the change that inserted them is undone. */
export type Kept = { readonly [table in JournaledTable]?: readonly string[] }

/**
 * What the change inserted and others rest on: personas that take part in interactions of other changes or
 * that the owner's later words hang on,
 * people with such personas or with anything of the owner's own, and the sources of what stays.
 *
 * @param also what stays since later changes wrote on it
 */
export async function findKept(
  s: Scope,
  changeId: string,
  also: { readonly personas: readonly string[]; readonly sources: readonly string[] },
): Promise<Kept> {
  const persona = [...new Set([...(await keptPersonas(s, changeId)), ...also.personas])]
  const person = await keptPeople(s, changeId, persona)
  const source = [...(await keptSources(s, changeId, persona)), ...also.sources]
  return { persona, person, source }
}

async function keptPersonas(s: Scope, changeId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from persona p where p.owner_id = ${s.owner} and p.change_id = ${changeId}
      and (${ownersWord(changeId)} or exists (select 1 from participant a
        join interaction i on i.owner_id = a.owner_id and i.id = a.interaction_id
        where a.owner_id = p.owner_id and a.persona_id = p.id and i.change_id <> ${changeId}
          and not exists (select 1 from journal j where j.owner_id = a.owner_id
            and j.change_id = ${changeId} and j.table_name = 'participant' and j.op = 'insert'
            and j.row_id = a.interaction_id || '/' || a.persona_id || '/' || a.role)))`.execute(
    s.db,
  )
  return rows.map(({ id }) => id)
}

/** What the owner says of a person, and the column by which it hangs on the persona of their own entries. */
const OWN_WORDS = [
  ['promise', 'persona_id'],
  ['give', 'persona_id'],
  ['need', 'persona_id'],
  ['request', 'persona_id'],
  ['introduction', 'a_persona_id'],
  ['introduction', 'b_persona_id'],
  ['community_member', 'persona_id'],
  ['trip_person', 'persona_id'],
] as const

/** The first entry on a person makes their own persona; undone, it stays while later ones hang on it. */
function ownersWord(changeId: string): RawBuilder<unknown> {
  const words = OWN_WORDS.map(
    ([table, column]) => sql`exists (select 1 from ${sql.table(table)} x
      where x.owner_id = p.owner_id and x.${sql.ref(column)} = p.id and x.change_id <> ${changeId})`,
  )
  return sql`(p.source_kind = 'you' and (${sql.join(words, sql` or `)}))`
}

async function keptPeople(
  s: Scope,
  changeId: string,
  personas: readonly string[],
): Promise<readonly string[]> {
  const restsOn = (
    ['persona', 'own_fact', 'follow_up', 'draft', 'move_mark', 'capture', 'person_alias'] as const
  ).map(
    (table) => sql`exists (select 1 from ${sql.table(table)} x
      where x.owner_id = p.owner_id and x.person_id = p.id and x.change_id <> ${changeId})`,
  )
  const { rows } = await sql<{ id: string }>`
    select p.id from person p where p.owner_id = ${s.owner} and p.change_id = ${changeId} and (
      ${sql.join(restsOn, sql` or `)}
      or exists (select 1 from wish x
        where x.owner_id = p.owner_id and x.id = p.id and x.change_id <> ${changeId})
      or p.id in (select k.person_id from persona k
        where k.owner_id = ${s.owner} and k.id in (${s.engine.listOf(personas)})))`.execute(s.db)
  return rows.map(({ id }) => id)
}

async function keptSources(
  s: Scope,
  changeId: string,
  personas: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select o.id from source o where o.owner_id = ${s.owner} and o.change_id = ${changeId} and (
      exists (select 1 from persona p where p.owner_id = o.owner_id and p.source_id = o.id
        and (p.change_id <> ${changeId} or p.id in (${s.engine.listOf(personas)})))
      or exists (select 1 from record r where r.owner_id = o.owner_id and r.source_id = o.id
        and r.change_id <> ${changeId}))`.execute(s.db)
  return rows.map(({ id }) => id)
}
