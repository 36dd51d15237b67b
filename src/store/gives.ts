import { sql, type RawBuilder } from 'kysely'
import type { GiveKind } from '../domain/give.ts'
import type { Instant } from '../domain/instant.ts'
import type { GiveMarkRow, GiveRow } from './give-rows.ts'
import type { Scope } from './store.ts'

/** One line of the ledger, as the owner says or as an import tells, with the owner's word on it. */
export type LedgerRow = {
  /** The give's, else the interaction's; one introduction of two people is two lines with one id. */
  readonly id: string
  readonly person_id: string
  readonly name: string
  readonly employer: string | null
  readonly sort: string
  readonly by_me: number
  readonly kind: string
  readonly size: string
  readonly at: Instant
  readonly words: string
  readonly interaction_id: string | null
  /** What the import calls it; null: the owner's own. */
  readonly found: 'introduction' | 'recommendation' | 'endorsement' | null
  readonly source: string | null
  readonly thanked_at: number | null
  readonly reported_at: number | null
  readonly let_go_at: number | null
}

export type LedgerQuery = {
  readonly personIds?: readonly string[]
  readonly by?: 'me' | 'them'
  readonly sort?: 'give' | 'ask'
  readonly kinds?: readonly GiveKind[]
  /** Those of which thanks and news may be wanted: more than a click. */
  readonly notSmall?: boolean
  /** Both included. */
  readonly from?: Instant
  readonly to?: Instant
  /** The last line of the page before. */
  readonly after?: { readonly at: Instant; readonly id: string; readonly personId: string } | null
  readonly limit: number
}

/** One page of the ledger, newest first, what the owner says was none left out. Two indexed queries. */
export async function findLedger(s: Scope, query: LedgerQuery): Promise<readonly LedgerRow[]> {
  const own = await rowsOf(s, query, OWN)
  const found = query.sort === 'ask' ? [] : await rowsOf(s, query, FOUND)
  const seen = new Set<string>()
  return [...own, ...found]
    .toSorted(
      (left, right) =>
        right.at - left.at ||
        compare(right.id, left.id) ||
        compare(right.person_id, left.person_id),
    )
    .filter((row) => {
      const line = `${row.id}/${row.person_id}`
      return seen.has(line) ? false : seen.add(line)
    })
    .slice(0, query.limit)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Where lines come from: the columns, the tables, and what must hold of them. */
type Book = {
  readonly owner: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
  readonly at: RawBuilder<unknown>
  readonly byMe: RawBuilder<unknown>
  readonly kind: RawBuilder<unknown>
  readonly size: RawBuilder<unknown>
  readonly rest: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
  readonly holds: readonly RawBuilder<unknown>[]
}

const OWN: Book = {
  owner: sql`g.owner_id`,
  id: sql`g.id`,
  at: sql`g.at`,
  byMe: sql`g.by_me`,
  kind: sql`g.kind`,
  size: sql`g.size`,
  rest: sql`g.sort, g.words, g.interaction_id, null as found, null as source`,
  from: sql`give g
    join persona x on x.owner_id = g.owner_id and x.id = g.persona_id
    left join give_mark m on m.owner_id = g.owner_id and m.id = g.id`,
  holds: [],
}

/** An answer that moves the introducer to Bcc is kept as an introduction too, and is none made here. */
const IS_CERTAIN = sql`(
  (i.kind <> 'introduction' and a.role in ('from', 'to'))
  or (i.kind = 'introduction' and i.direction = 'in' and a.role = 'from' and exists (
    select 1 from participant b
    where b.owner_id = i.owner_id and b.interaction_id = i.id and b.role = 'introduced'))
  or (i.kind = 'introduction' and i.direction = 'out' and a.role in ('to', 'cc') and i.size between 2 and 4
    and lower(coalesce(i.subject, '')) not like 're:%' and lower(coalesce(i.subject, '')) not like 'aw:%'))`

const FOUND: Book = {
  owner: sql`i.owner_id`,
  id: sql`i.id`,
  at: sql`i.at`,
  byMe: sql`case i.direction when 'out' then 1 else 0 end`,
  kind: sql`coalesce(m.kind, case i.kind when 'introduction' then 'introduction' else 'endorsement' end)`,
  size: sql`coalesce(m.size, case i.kind when 'endorsement' then 'small' else 'medium' end)`,
  rest: sql`'give' as sort, coalesce(i.subject, i.snippet, '') as words, i.id as interaction_id,
    i.kind as found, f.title as source`,
  from: sql`interaction i
    join participant a on a.owner_id = i.owner_id and a.interaction_id = i.id
    join persona x on x.owner_id = a.owner_id and x.id = a.persona_id
    left join give_mark m on m.owner_id = i.owner_id and m.id = i.id
    left join record r on r.owner_id = i.owner_id and r.id = i.record_id
    left join import_file f on f.owner_id = r.owner_id and f.id = r.import_file_id`,
  holds: [
    sql`i.kind in ('introduction', 'recommendation', 'endorsement')`,
    sql`i.personal = 1 and i.ahead = 0 and i.direction in ('in', 'out')`,
    IS_CERTAIN,
  ],
}

function linesOf(book: Book): RawBuilder<LedgerRow> {
  return sql<LedgerRow>`
    select ${book.id} as id, q.id as person_id, q.name, q.employer, ${book.byMe} as by_me,
      ${book.kind} as kind, ${book.size} as size, ${book.at} as at, ${book.rest},
      m.thanked_at, m.reported_at, m.let_go_at
    from ${book.from}
    join person q on q.owner_id = x.owner_id and q.id = x.person_id`
}

async function rowsOf(s: Scope, query: LedgerQuery, book: Book): Promise<readonly LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`
    ${linesOf(book)} where ${sql.join(conditionsOf(s, query, book), sql` and `)}
    order by ${book.at} desc, ${book.id} desc, x.person_id desc limit ${query.limit}`.execute(s.db)
  return rows
}

function conditionsOf(
  s: Scope,
  { after, personIds, by, sort, kinds, notSmall, from, to }: LedgerQuery,
  book: Book,
): readonly RawBuilder<unknown>[] {
  const given = (value: unknown, condition: () => RawBuilder<unknown>) =>
    value === undefined || value === null ? [] : [condition()]
  return [
    sql`${book.owner} = ${s.owner}`,
    ...book.holds,
    sql`coalesce(m.dismissed, 0) = 0`,
    ...given(personIds, () => sql`x.person_id in (${s.engine.listOf(personIds ?? [])})`),
    ...given(by, () => sql`${book.byMe} = ${by === 'me' ? 1 : 0}`),
    ...(book === OWN ? given(sort, () => sql`g.sort = ${sort}`) : []),
    ...given(kinds, () => sql`${book.kind} in (${sql.join(kinds ?? [])})`),
    ...(notSmall === true && book === FOUND
      ? [sql`i.kind <> 'endorsement' and ${book.size} <> 'small'`]
      : []),
    ...given(from, () => sql`${book.at} >= ${from}`),
    ...given(to, () => sql`${book.at} <= ${to}`),
    ...given(after, () => sql`${book.at} <= ${after?.at}`),
    ...given(
      after,
      () =>
        sql`(${book.at}, ${book.id}, x.person_id) < (${after?.at}, ${after?.id}, ${after?.personId})`,
    ),
  ]
}

/** All lines with one id: one, or one for each of the people introduced. Dismissed ones too. */
export async function findLedgerLines(s: Scope, id: string): Promise<readonly LedgerRow[]> {
  const lines = async (book: Book) => {
    const holds = [sql`${book.owner} = ${s.owner}`, sql`${book.id} = ${id}`, ...book.holds]
    const { rows } = await sql<LedgerRow>`
      ${linesOf(book)} where ${sql.join(holds, sql` and `)} order by q.id`.execute(s.db)
    return rows
  }
  const own = await lines(OWN)
  return own.length > 0 ? own : lines(FOUND)
}

/** What was given both ways between two instants, without whom and what: for pictures. */
export async function findGivenBetween(
  s: Scope,
  from: Instant,
  to: Instant,
): Promise<readonly Pick<LedgerRow, 'at' | 'sort' | 'by_me' | 'kind'>[]> {
  const rows = async (book: Book) =>
    (
      await sql<Pick<LedgerRow, 'at' | 'sort' | 'by_me' | 'kind'>>`
        select distinct ${book.id} as id, ${book.at} as at, ${book.byMe} as by_me, ${book.kind} as kind,
          ${book === OWN ? sql`g.sort` : sql`'give'`} as sort
        from ${book.from}
        where ${sql.join(conditionsOf(s, { from, to, limit: 0 }, book), sql` and `)}`.execute(s.db)
    ).rows
  return [...(await rows(OWN)), ...(await rows(FOUND))]
}

export async function findGive(s: Scope, id: string): Promise<GiveRow | undefined> {
  return s.db
    .selectFrom('give')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function findGiveMark(s: Scope, id: string): Promise<GiveMarkRow | undefined> {
  return s.db
    .selectFrom('give_mark')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}
