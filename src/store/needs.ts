import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { NeedMarkRow, NeedRow } from './need-rows.ts'
import type { Scope } from './store.ts'

/** A need or an offer with the owner's word on it, whose it is and where it was said. */
export type ToldNeed = Omit<NeedRow, 'owner_id' | 'change_id'> & {
  /** Null: the owner's own. */
  readonly person_id: string | null
  readonly name: string | null
  /** The owner's answer; null: none yet. */
  readonly state: NeedMarkRow['state'] | null
  readonly own_what: string | null
  readonly answered_at: Instant | null
  readonly source: string | null
}

export type NeedQuery = {
  /** `suggested`: lately found and unanswered · `open`: typed or confirmed · `waiting`: both · `all` */
  readonly view: 'suggested' | 'open' | 'waiting' | 'all'
  /** Of one person, of the owner (`null`), or of everybody. */
  readonly personId?: string | null
  /** Suggestions found since then. */
  readonly since: Instant
  readonly limit: number
}

const COLUMNS = sql.raw(
  'n.id, n.persona_id, n.way, n.words, n.what, n.at, n.interaction_id, n.author, x.person_id, q.name, m.state, m.what as own_what, m.at as answered_at, o.label as source',
)

const JOINS = sql`
  left join persona x on x.owner_id = n.owner_id and x.id = n.persona_id
  left join person q on q.owner_id = x.owner_id and q.id = x.person_id
  left join source o on o.owner_id = x.owner_id and o.id = x.source_id
  left join need_mark m on m.owner_id = n.owner_id and m.id = n.id`

/** The newest first. Reads the index by time, or by persona for one person. */
export async function findNeeds(s: Scope, query: NeedQuery): Promise<readonly ToldNeed[]> {
  const { view, personId, since, limit } = query
  const shown = {
    suggested: sql`m.state is null and n.at >= ${since}`,
    open: sql`m.state = 'open'`,
    waiting: sql`(m.state = 'open' or (m.state is null and n.at >= ${since}))`,
    all: sql`1 = 1`,
  }[view]
  const { rows } = await sql<ToldNeed>`
    select ${COLUMNS} from need n ${JOINS} where n.owner_id = ${s.owner} and ${whoseNeeds(s, personId)} and ${shown}
    order by n.at desc, n.id limit ${limit}`.execute(s.db)
  return rows
}

function whoseNeeds(s: Scope, personId: string | null | undefined) {
  if (personId === undefined) return sql`(n.persona_id is null or q.id is not null)`
  if (personId === null) return sql`n.persona_id is null`
  return sql`n.persona_id in (select id from persona where owner_id = ${s.owner} and person_id = ${personId})`
}

/** What the owner answered, of one person, of their own (`null`), or of everybody. */
export async function findAnsweredNeeds(
  s: Scope,
  personId?: string | null,
): Promise<readonly ToldNeed[]> {
  const { rows } = await sql<ToldNeed>`
    select ${COLUMNS} from need n ${JOINS} where n.owner_id = ${s.owner}
    and m.state in ('open', 'dismissed', 'met') and ${whoseNeeds(s, personId)}`.execute(s.db)
  return rows
}

export async function findNeedsByIds(
  s: Scope,
  ids: readonly string[],
): Promise<readonly ToldNeed[]> {
  return inChunks(ids, async (piece) => {
    const { rows } = await sql<ToldNeed>`
      select ${COLUMNS} from need n ${JOINS}
      where n.owner_id = ${s.owner} and n.id in (${sql.join(piece)})`.execute(s.db)
    return rows
  })
}

export async function findNeedMark(s: Scope, id: string): Promise<NeedMarkRow | undefined> {
  return s.db
    .selectFrom('need_mark')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Whose needs and offers a change wrote, or took back: to be matched again. Null: the owner's own; absent: of a persona that is gone. */
export async function findOwnersOfNeeds(
  s: Scope,
  changeId: string,
): Promise<readonly { readonly personId?: string | null }[]> {
  const before = sql.raw(s.engine.jsonField('j."before"', 'persona_id'))
  const { rows } = await sql<{ persona_id: string | null; person_id: string | null }>`
    select t.persona_id, x.person_id from (
      select persona_id from need where owner_id = ${s.owner} and change_id = ${changeId}
      union select n.persona_id from need_mark m
        join need n on n.owner_id = m.owner_id and n.id = m.id
        where m.owner_id = ${s.owner} and m.change_id = ${changeId}
      union select n.persona_id from journal j join need n on n.owner_id = j.owner_id and n.id = j.row_id
        where j.owner_id = ${s.owner} and j.change_id = ${changeId} and j.table_name = 'need_mark'
      union select ${before} from journal j
        where j.owner_id = ${s.owner} and j.change_id = ${changeId} and j.table_name in ('need', 'match_mark')
    ) t left join persona x on x.owner_id = ${s.owner} and x.id = t.persona_id`.execute(s.db)
  return rows.map(({ persona_id, person_id }) => {
    if (persona_id === null) return { personId: null }
    return person_id === null ? {} : { personId: person_id }
  })
}
