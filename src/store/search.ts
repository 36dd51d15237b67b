import { sql } from 'kysely'
import type { Scope } from './store.ts'

export type FoundPerson = {
  readonly id: string
  readonly name: string
  readonly about: string | null
  readonly state: string | null
  /** The field of the word that matched: name, employer, city … */
  readonly field: string
}

/** Beyond this many matches of a first word it is faster to go through ties, best first. */
const MANY = 1_500
const END = '\u{10ffff}'

/**
 * People in whom every word begins some word kept of them; names before other fields, then the last
 * contact. Words must be folded. At most a few milliseconds at 100,000 people.
 */
export async function searchPeople(
  s: Scope,
  words: readonly string[],
  limit: number,
): Promise<readonly FoundPerson[]> {
  const [first, ...others] = [...words].sort((a, b) => b.length - a.length)
  if (first === undefined) return []
  const { rows } = await sql<{ n: number }>`select count(*) as n from
    (select 1 as one from search_token where owner_id = ${s.owner} and token >= ${first} and token < ${first + END} limit ${MANY + 1}) t`.execute(
    s.db,
  )
  const isMany = Number(rows[0]?.n ?? 0) > MANY
  return isMany ? byTies(s, [first, ...others], limit) : byWord(s, first, others, limit)
}

/** The distinct words kept of people that begin so, at most 20,000. About 15 ms at 100,000 people for a letter. */
export async function findWordsBeginning(s: Scope, begin: string): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('search_token')
    .select('token')
    .distinct()
    .where('owner_id', '=', s.owner)
    .where('token', '>=', begin)
    .where('token', '<', begin + END)
    .limit(20_000)
    .execute()
  return rows.map(({ token }) => token)
}

const has = (s: Scope, word: string) => sql`exists (select 1 from search_token x
  where x.owner_id = ${s.owner} and x.person_id = p.id and x.token >= ${word} and x.token < ${word + END})`

async function byWord(
  s: Scope,
  first: string,
  others: readonly string[],
  limit: number,
): Promise<readonly FoundPerson[]> {
  const rest = others.map((word) => sql`and ${has(s, word)}`)
  const { rows } = await sql<FoundPerson>`
    select p.id, p.name, p.about, t.state, m.field from
      (select person_id, min(case when field = 'name' then '' else field end) as field from search_token
        where owner_id = ${s.owner} and token >= ${first} and token < ${first + END} group by person_id) m
    join person p on p.owner_id = ${s.owner} and p.id = m.person_id
    left join tie t on t.owner_id = ${s.owner} and t.person_id = p.id
    where 1 = 1 ${sql.join(rest, sql` `)}
    order by m.field = '' desc, coalesce(t.last_contact_at, 0) desc, p.sort_name, p.id
    limit ${limit}`.execute(s.db)
  return rows.map((row) => ({ ...row, field: row.field || 'name' }))
}

async function byTies(
  s: Scope,
  words: readonly string[],
  limit: number,
): Promise<readonly FoundPerson[]> {
  const all = words.map((word) => has(s, word))
  const { rows } = await sql<Omit<FoundPerson, 'field'>>`
    select p.id, p.name, p.about, t.state from tie t
    join person p on p.owner_id = t.owner_id and p.id = t.person_id
    where t.owner_id = ${s.owner} and coalesce(t.last_contact_at, 0) > 0 and ${sql.join(all, sql` and `)}
    order by coalesce(t.last_contact_at, 0) desc, t.person_id desc limit ${limit}`.execute(s.db)
  return rows.map((row) => ({ ...row, field: 'name' }))
}
