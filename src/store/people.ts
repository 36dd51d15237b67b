import { among } from './among.ts'
import { inChunks } from './chunked.ts'
import { clearFoldDue } from './fold-due.ts'
import { dropMatches } from './found-matches.ts'
import { clearMatchesDue, putPersonTerms } from './person-terms.ts'
import type { Row } from './engine.ts'
import { clearPlaces, putPlaces } from './places.ts'
import type { PersonPlaceRow } from './trip-rows.ts'
import type { OwnFactRow, PersonTableRow, SearchTokenRow, TieRow, WishRow } from './schema.ts'
import type { Scope } from './store.ts'

export async function findPeople(
  s: Scope,
  ids: readonly string[],
): Promise<readonly PersonTableRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('person')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', 'in', among(s, piece))
      .execute(),
  )
}

/** Ids of the people behind an id, in the order of ids. */
export async function findPeopleAfter(
  s: Scope,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('person')
    .select('id')
    .where('owner_id', '=', s.owner)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Those of these ids that are people still. */
export async function presentAmong(
  s: Scope,
  ids: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const rows = await inChunks([...new Set(ids.filter((id) => id !== null))], (piece) =>
    s.db
      .selectFrom('person')
      .select('id')
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  return new Set(rows.map(({ id }) => id))
}

export async function findOwnFacts(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly OwnFactRow[]> {
  return inChunks(personIds, (piece) =>
    s.db
      .selectFrom('own_fact')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', among(s, piece))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )
}

export async function findWishes(s: Scope, ids: readonly string[]): Promise<readonly WishRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('wish')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', 'in', among(s, piece))
      .execute(),
  )
}

export async function findTies(s: Scope, ids: readonly string[]): Promise<readonly TieRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('tie')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', among(s, piece))
      .execute(),
  )
}

/** Overwrites what is derived of people: shown fields, ties, search words, where they live. */
export async function putDerived(
  s: Scope,
  derived: {
    readonly people: readonly PersonTableRow[]
    readonly ties: readonly Omit<TieRow, 'owner_id'>[]
    readonly tokens: readonly Omit<SearchTokenRow, 'owner_id'>[]
    readonly places: readonly Omit<PersonPlaceRow, 'owner_id'>[]
  },
): Promise<void> {
  const ids = derived.people.map((person) => person.id)
  await clearTokens(s, ids)
  await s.engine.insertMany(s.db, 'person', derived.people as unknown as Row[], 'replace')
  await s.engine.insertMany(
    s.db,
    'tie',
    derived.ties.map((row) => ({ owner_id: s.owner, ...row }) as Row),
    'replace',
  )
  await s.engine.insertMany(
    s.db,
    'search_token',
    derived.tokens.map((row) => ({ owner_id: s.owner, ...row }) as Row),
    'ignore',
  )
  await putPlaces(s, ids, derived.places)
}

/** Removes what is derived of people who are no more. */
export async function clearDerived(s: Scope, ids: readonly string[]): Promise<void> {
  await clearTokens(s, ids)
  await putPersonTerms(s, ids, [])
  await clearFoldDue(s, ids)
  await clearMatchesDue(s, ids)
  await dropMatches(s, ids)
  await clearPlaces(s, ids)
  await inChunks(ids, async (piece) => {
    await s.db
      .deleteFrom('tie')
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute()
    return []
  })
}

async function clearTokens(s: Scope, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (piece) => {
    await s.db
      .deleteFrom('search_token')
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute()
    return []
  })
}

export async function hasPeople(s: Scope): Promise<boolean> {
  const row = await s.db
    .selectFrom('person')
    .select('id')
    .where('owner_id', '=', s.owner)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The id itself, or the person it was merged into; null when there is none. */
export async function resolvePersonId(s: Scope, id: string): Promise<string | null> {
  const row = await s.db
    .selectFrom('person')
    .select('id')
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row !== undefined) return row.id
  const alias = await s.db
    .selectFrom('person_alias')
    .select('person_id')
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  return alias?.person_id ?? null
}
