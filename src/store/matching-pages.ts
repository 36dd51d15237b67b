import type { MatchingPageRow } from './schema.ts'
import type { Scope } from './store.ts'

export type MatchingPage = Omit<MatchingPageRow, 'owner_id'>

/** The page of that name; null when there is none. */
export async function findMatchingPage(s: Scope, id: string): Promise<string | null> {
  const row = await s.db
    .selectFrom('matching_page')
    .select('content')
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.content ?? null
}

/** Pages whose names begin so, in the order of their names, one at a time. */
export async function* matchingPages(s: Scope, prefix: string): AsyncIterable<string> {
  for (let after = prefix; ;) {
    const row = await s.db
      .selectFrom('matching_page')
      .select(['id', 'content'])
      .where('owner_id', '=', s.owner)
      .where('id', '>', after)
      .where('id', 'like', `${prefix}%`)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (row === undefined) return
    yield row.content
    after = row.id
  }
}

/** Writes pages, in place of those of the same names. Derived: not part of any change. */
export async function putMatchingPages(s: Scope, pages: readonly MatchingPage[]): Promise<void> {
  await s.engine.insertMany(
    s.db,
    'matching_page',
    pages.map((page) => ({ owner_id: s.owner, ...page })),
    'replace',
  )
}

/** Forgets what matching left behind: the next one looks at everybody again. */
export async function dropMatchingPages(s: Scope): Promise<void> {
  await s.db.deleteFrom('matching_page').where('owner_id', '=', s.owner).execute()
}
