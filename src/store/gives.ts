import { sql, type RawBuilder } from 'kysely'
import type { GiveKind } from '../domain/give.ts'
import type { Instant } from '../domain/instant.ts'
import { FOUND, OWN, wayTo, type Book } from './give-books.ts'
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
  /** What the owner wrote down alone, nothing that imports tell. */
  readonly noted?: boolean
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
  const found = query.sort === 'ask' || query.noted === true ? [] : await rowsOf(s, query, FOUND)
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

function linesOf(book: Book, { tables } = book.byTime): RawBuilder<LedgerRow> {
  return sql<LedgerRow>`
    select ${book.id} as id, q.id as person_id, q.name, q.employer, ${book.byMe} as by_me,
      ${book.kind} as kind, ${book.size} as size, ${book.at} as at, ${book.rest},
      m.thanked_at, m.reported_at, m.let_go_at
    from ${tables}
    join person q on q.owner_id = x.owner_id and q.id = x.person_id ${book.more}`
}

async function rowsOf(s: Scope, query: LedgerQuery, book: Book): Promise<readonly LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`
    ${linesOf(book, wayTo(query, book))} where ${sql.join(conditionsOf(s, query, book), sql` and `)}
    order by ${book.at} desc, ${book.id} desc, x.person_id desc limit ${query.limit}`.execute(s.db)
  return rows
}

function conditionsOf(s: Scope, query: LedgerQuery, book: Book): readonly RawBuilder<unknown>[] {
  const { after, personIds, by, sort, kinds, notSmall, from, to } = query
  const given = (value: unknown, condition: () => RawBuilder<unknown>) =>
    value === undefined || value === null ? [] : [condition()]
  return [
    sql`${book.owner} = ${s.owner}`,
    wayTo(query, book).links,
    ...book.holds,
    sql`coalesce(m.dismissed, 0) = 0`,
    ...given(
      personIds,
      () => sql`x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds ?? [])})`,
    ),
    ...given(by, () => sql`${book.byMe} = ${by === 'me' ? 1 : 0}`),
    ...(book === OWN ? given(sort, () => sql`g.sort = ${sort}`) : []),
    ...given(kinds, () => sql`${book.kind} in (${sql.join(kinds ?? [])})`),
    ...(notSmall === true && book === FOUND
      ? [sql`i.kind <> 'endorsement' and ${book.size} <> 'small'`]
      : []),
    ...given(from, () => sql`${book.at} >= ${from}`),
    // A participant bears the time of what it takes part in: read by it, a long history stays unread.
    ...(book === FOUND && personIds !== undefined ? given(from, () => sql`a.at >= ${from}`) : []),
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
        from ${book.byTime.tables} ${book.more}
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
