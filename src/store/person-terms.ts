import { sql } from 'kysely'
import { inChunks } from './chunked.ts'
import type { Row } from './engine.ts'
import type { PersonTermRow } from './need-rows.ts'
import type { Scope } from './store.ts'

export type PersonTerm = Omit<PersonTermRow, 'owner_id'>

/** A term with whose it is and how near they are. */
export type HeldTermRow = PersonTerm & {
  readonly state: string
  readonly employer: string | null
}

/** `match_due` holds this for the owner's own needs and offers. */
export const OWNER_DUE = 'me'

/** And this while everybody is matched afresh. */
const EVERYBODY_DUE = '*'

/**
 * Keeps by what people can be found, in place of what was kept of them. Whoever changed is to be matched
 * again; where nothing did, nothing is written.
 */
export async function putPersonTerms(
  s: Scope,
  ids: readonly string[],
  terms: readonly PersonTerm[],
): Promise<void> {
  const former = Map.groupBy(await termsOfPeople(s, ids), (row) => row.person_id)
  const fresh = Map.groupBy(terms, (row) => row.person_id)
  const changed = ids.filter((id) => printOf(former.get(id) ?? []) !== printOf(fresh.get(id) ?? []))
  if (changed.length === 0) return
  await inChunks(changed, async (piece) => {
    await s.db
      .deleteFrom('person_term')
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute()
    return []
  })
  const rows = changed.flatMap((id) => fresh.get(id) ?? [])
  await s.engine.insertMany(
    s.db,
    'person_term',
    rows.map((row) => ({ owner_id: s.owner, ...row }) as Row),
    'replace',
  )
  await markMatchesDue(s, changed)
}

async function termsOfPeople(s: Scope, ids: readonly string[]): Promise<readonly PersonTerm[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('person_term')
      .select(['person_id', 'term', 'said', 'words', 'source', 'at'])
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute(),
  )
}

function printOf(rows: readonly PersonTerm[]): string {
  return rows
    .map(({ term, said, words }) => `${term}/${said}/${words}`)
    .toSorted()
    .join('\n')
}

/** To be looked at again when matches are asked for: people, or the owner (`OWNER_DUE`). */
export async function markMatchesDue(s: Scope, ids: readonly string[]): Promise<void> {
  await s.engine.insertMany(
    s.db,
    'match_due',
    ids.map((id) => ({ owner_id: s.owner, person_id: id })),
    'ignore',
  )
}

/** At most `most` of those that wait; `null` in place of a longer list, or for everybody. */
export async function findMatchesDue(s: Scope, most: number): Promise<readonly string[] | null> {
  const rows = await s.db
    .selectFrom('match_due')
    .select('person_id')
    .where('owner_id', '=', s.owner)
    .limit(most + 1)
    .execute()
  const ids = rows.map(({ person_id }) => person_id)
  return ids.length > most || ids.includes(EVERYBODY_DUE) ? null : ids
}

/** Everybody is matched afresh from here on; who changes meanwhile waits for the next time. */
export async function beginMatchingAll(s: Scope): Promise<void> {
  await clearMatchesDue(s, null)
  await markMatchesDue(s, [EVERYBODY_DUE])
}

export async function endMatchingAll(s: Scope): Promise<void> {
  await clearMatchesDue(s, [EVERYBODY_DUE])
}

export async function clearMatchesDue(s: Scope, ids: readonly string[] | null): Promise<void> {
  if (ids === null) {
    await s.db.deleteFrom('match_due').where('owner_id', '=', s.owner).execute()
    return
  }
  await inChunks(ids, async (piece) => {
    await s.db
      .deleteFrom('match_due')
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute()
    return []
  })
}

/** All terms of all people whom the owner does not let rest. Reads the whole table: for matching afresh. */
export async function allHeldTerms(s: Scope): Promise<readonly HeldTermRow[]> {
  return heldTerms(s, sql``)
}

export async function heldTermsOf(
  s: Scope,
  ids: readonly string[],
): Promise<readonly HeldTermRow[]> {
  if (ids.length === 0) return []
  return heldTerms(s, sql`and t.person_id in (${s.engine.listOf(ids)})`)
}

/** Of each term at most `most` holders, each with all their terms. */
export async function holdersOfTerms(
  s: Scope,
  terms: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const term of terms) {
    const rows = await s.db
      .selectFrom('person_term')
      .select('person_id')
      .where('owner_id', '=', s.owner)
      .where('term', '=', term)
      .limit(most)
      .execute()
    for (const { person_id } of rows) found.add(person_id)
  }
  return [...found]
}

/** Which of these people hold one of the terms. */
export async function holdersAmong(
  s: Scope,
  terms: readonly string[],
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('person_term')
      .select('person_id')
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .where('term', 'in', terms)
      .execute(),
  )
  return [...new Set(rows.map(({ person_id }) => person_id))]
}

/** How many hold each of these terms. */
export async function countHolders(
  s: Scope,
  terms: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await inChunks(terms, (piece) =>
    s.db
      .selectFrom('person_term')
      .where('owner_id', '=', s.owner)
      .where('term', 'in', piece)
      .groupBy('term')
      .select((eb) => ['term', eb.fn.countAll<number>().as('n')])
      .execute(),
  )
  return new Map(rows.map(({ term, n }) => [term, Number(n)]))
}

async function heldTerms(s: Scope, which: ReturnType<typeof sql>): Promise<readonly HeldTermRow[]> {
  const { rows } = await sql<HeldTermRow>`
    select t.person_id, t.term, t.said, t.words, t.source, t.at, i.state, p.employer
    from person_term t
    join person p on p.owner_id = t.owner_id and p.id = t.person_id
    join tie i on i.owner_id = t.owner_id and i.person_id = t.person_id
    left join wish w on w.owner_id = t.owner_id and w.id = t.person_id
    where t.owner_id = ${s.owner} and i.state not in ('resting', 'released')
      and coalesce(w.stance, '') not in ('declined', 'rest', 'released') ${which}`.execute(s.db)
  return rows
}

/** How many people the owner has. Reads the index by name. */
export async function countNetwork(s: Scope): Promise<number> {
  const { n } = await s.db
    .selectFrom('person')
    .where('owner_id', '=', s.owner)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The personas of these people, each with its person. */
export async function personaOwners(
  s: Scope,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(people, (piece) =>
    s.db
      .selectFrom('persona')
      .select(['id', 'person_id'])
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute(),
  )
  return new Map(rows.flatMap(({ id, person_id }) => (person_id === null ? [] : [[id, person_id]])))
}
