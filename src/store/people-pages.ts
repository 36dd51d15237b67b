import { sql, type RawBuilder } from 'kysely'
import { readPeopleKey } from './page-key.ts'
import type { Box } from './places.ts'
import type { Scope } from './store.ts'

export type PeopleQuery = {
  /** Folded words; each must begin some word kept of the person. */
  readonly words: readonly string[]
  readonly states: readonly string[]
  readonly tag: string | null
  readonly source: string | null
  /** Only who lives in it. */
  readonly box: Box | null
  readonly sort: 'name' | 'last-contact' | 'state'
  readonly after: string | null
  readonly limit: number
}

export type PeopleRow = {
  readonly id: string
  readonly name: string
  readonly sort_name: string
  readonly about: string | null
  readonly city: string | null
  readonly tags: string
  readonly state: string | null
  readonly last_contact_at: number | null
  readonly last_channel: string | null
  readonly worth: number | null
}

const END = '\u{10ffff}'

/** From so many people on a page is found sooner by walking the order than by gathering all and sorting. */
const BROAD = 2_000

const isWord = (owner: string, word: string) =>
  sql`owner_id = ${owner} and token >= ${word} and token < ${word + END}`

/** @param isBroad many will fit: ask of each person in turn; else begin with those who fit */
function conditions(s: Scope, query: PeopleQuery, isBroad: boolean): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`p.owner_id = ${s.owner}`]
  for (const word of query.words) {
    parts.push(
      isBroad
        ? sql`exists (select 1 from search_token where person_id = p.id and ${isWord(s.owner, word)})`
        : sql`p.id in (select person_id from search_token where ${isWord(s.owner, word)})`,
    )
  }
  if (query.states.length > 0) {
    // An expression, so that no index on the state is taken for it.
    const state = isBroad ? sql`coalesce(t.state, '')` : sql`t.state`
    parts.push(sql`${state} in (${sql.join(query.states)})`)
  }
  if (query.tag !== null) parts.push(sql`p.tags like ${`%${JSON.stringify(query.tag)}%`}`)
  if (query.source !== null) {
    parts.push(
      sql`exists (select 1 from persona x where x.owner_id = p.owner_id and x.person_id = p.id and x.source_kind = ${query.source})`,
    )
  }
  if (query.box !== null) {
    const { south, north, west, east } = query.box
    parts.push(sql`p.id in (select l.person_id from person_place l where l.owner_id = ${s.owner}
      and l.lat between ${south} and ${north} and l.lon between ${west} and ${east})`)
  }
  return sql.join(parts, sql` and `)
}

/** How each sort orders and where its next page begins; the last key is always the id. */
const SORTS = {
  name: { keys: ['p.sort_name', 'p.id'], direction: 'asc', kind: 'string' },
  'last-contact': {
    keys: ['coalesce(t.last_contact_at, 0)', 't.person_id'],
    direction: 'desc',
    kind: 'number',
  },
  state: { keys: ['t.state', 'p.id'], direction: 'asc', kind: 'string' },
} as const

/**
 * One page of people and the key of the next.
 *
 * @param inView how many the query finds, where known: decides how to look
 */
export async function listPeople(
  s: Scope,
  query: PeopleQuery,
  inView = 0,
): Promise<{ rows: readonly PeopleRow[]; next: string | null }> {
  const { keys, direction, kind } = SORTS[query.sort]
  const [first, second] = keys.map((key) => sql.raw(key))
  const turn = sql.raw(direction)
  const beyond = sql.raw(direction === 'asc' ? '>' : '<')
  const key = query.after === null ? null : readPeopleKey(query.after, kind)
  const from =
    key === null ? sql`` : sql`and (${first}, ${second}) ${beyond} (${sql.join([...key])})`
  const { rows } = await sql<PeopleRow & { sort_key: string | number }>`
    select p.id, p.name, p.sort_name, p.about, p.city, p.tags, t.state, t.last_contact_at, t.last_channel,
      t.worth, ${first} as sort_key
    from person p ${sql.raw(query.sort === 'name' ? 'left join' : 'join')} tie t on t.owner_id = p.owner_id and t.person_id = p.id
    where ${query.sort === 'last-contact' ? sql`t.owner_id = ${s.owner} and` : sql``} ${conditions(s, query, inView > BROAD)} ${from}
    order by ${first} ${turn}, ${second} ${turn} limit ${query.limit + 1}`.execute(s.db)
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const next =
    rows.length > query.limit && last !== undefined
      ? JSON.stringify([last.sort_key, last.id])
      : null
  return { rows: page, next }
}

/** How many people the query finds, all pages. */
export async function countPeople(s: Scope, query: PeopleQuery): Promise<number> {
  const { rows } = await sql<{ n: number }>`${counting(s, query)}`.execute(s.db)
  return Number(rows[0]?.n ?? 0)
}

/** The leanest way to count: from the words alone, from the states alone, else from the people. */
function counting(s: Scope, query: PeopleQuery): RawBuilder<unknown> {
  const { words, states } = query
  const isPlain = query.tag === null && query.source === null && query.box === null
  const [first, ...others] = [...words].sort((a, b) => b.length - a.length)
  if (isPlain && states.length === 0 && first !== undefined) {
    const rest = others.map(
      (word) =>
        sql`and exists (select 1 from search_token where person_id = m.person_id and ${isWord(s.owner, word)})`,
    )
    return sql`select count(*) as n from (select distinct person_id from search_token
      where ${isWord(s.owner, first)}) m where 1 = 1 ${sql.join(rest, sql` `)}`
  }
  if (isPlain && words.length === 0 && states.length > 0) {
    return sql`select count(*) as n from tie t where t.owner_id = ${s.owner} and t.state in (${sql.join(states)})`
  }
  const join =
    states.length === 0 ? sql`` : sql`join tie t on t.owner_id = p.owner_id and t.person_id = p.id`
  return sql`select count(*) as n from person p ${join} where ${conditions(s, query, false)}`
}

/** Ids of everyone the query finds, for an edit of all in view. */
export async function findIds(
  s: Scope,
  query: PeopleQuery,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string
  }>`select p.id from person p join tie t on t.owner_id = p.owner_id and t.person_id = p.id where ${conditions(s, query, false)} order by p.id limit ${most}`.execute(
    s.db,
  )
  return rows.map((row) => row.id)
}
