import { sql } from 'kysely'
import type { Scope } from './store.ts'

/** Each WhatsApp chat is a source of its own, under `whatsapp:<title>`. */
const PREFIX = 'whatsapp:'

/** Chats in which several people write, most of them first, by their folded titles. Reads one index. */
export async function countChats(
  s: Scope,
  fewest: number,
): Promise<readonly { readonly title: string; readonly people: number }[]> {
  const { rows } = await sql<{ key: string; people: number | string }>`
    select o.key, c.people from (
      select source_id, count(distinct person_id) as people from persona
      where owner_id = ${s.owner} and source_kind = 'whatsapp' and person_id is not null
      group by source_id having count(distinct person_id) >= ${fewest}) c
    join source o on o.owner_id = ${s.owner} and o.id = c.source_id
    order by c.people desc, o.key limit 50`.execute(s.db)
  return rows.map(({ key, people }) => ({ title: titleOf(key), people: Number(people) }))
}

/** Ids of those who write in a chat. */
export async function findPeopleOfChat(
  s: Scope,
  title: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct x.person_id as id from source o cross join persona x
    where o.owner_id = ${s.owner} and o.kind = 'whatsapp' and o.key = ${PREFIX + title}
      and x.owner_id = o.owner_id and x.source_id = o.id and x.source_kind = 'whatsapp'
      and x.person_id is not null
    order by 1 limit ${limit}`.execute(s.db)
  return rows.map(({ id }) => id)
}

/** Folded titles of the chats that one person writes in. */
export async function findChatsOf(s: Scope, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct o.key from persona x
    join source o on o.owner_id = x.owner_id and o.id = x.source_id
    where x.owner_id = ${s.owner} and x.person_id = ${personId} and x.source_kind = 'whatsapp'`.execute(
    s.db,
  )
  return rows.map(({ key }) => titleOf(key))
}

const titleOf = (key: string): string => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key)
