import { sql } from 'kysely'
import type { MatchKind } from '../domain/need.ts'
import { inChunks } from './chunked.ts'
import type { Row } from './engine.ts'
import type { FoundMatchRow, MatchMarkRow } from './need-rows.ts'
import { OWNER_DUE } from './person-terms.ts'
import type { Scope } from './store.ts'

/** A match with the names of its people. */
export type NamedMatch = FoundMatchRow & { readonly name: string; readonly other: string | null }

/** It rests on a need found in the owner's own words that they have not said yes to. */
const IS_UNASKED = sql`(f.kind = 'ask' and exists (
  select 1 from need n left join need_mark k on k.owner_id = n.owner_id and k.id = n.id
  where n.owner_id = f.owner_id and n.id = f.need_id and n.author <> 'you'
    and coalesce(k.state, '') <> 'open'))`

/** The best of one kind first; nothing that was found before its need was to be asked about. Reads the index by score. */
export async function findMatches(
  s: Scope,
  kind: MatchKind,
  limit: number,
): Promise<readonly NamedMatch[]> {
  const { rows } = await sql<NamedMatch>`
    select f.*, p.name, o.name as other from found_match f
    join person p on p.owner_id = f.owner_id and p.id = f.person_id
    left join person o on o.owner_id = f.owner_id and o.id = f.other_id
    where f.owner_id = ${s.owner} and f.kind = ${kind} and (f.other_id is null or o.id is not null)
      and not ${IS_UNASKED}
    order by f.score desc, f.id limit ${limit}`.execute(s.db)
  return rows
}

export async function findMatch(s: Scope, id: string): Promise<NamedMatch | undefined> {
  const { rows } = await sql<NamedMatch>`
    select f.*, p.name, o.name as other from found_match f
    join person p on p.owner_id = f.owner_id and p.id = f.person_id
    left join person o on o.owner_id = f.owner_id and o.id = f.other_id
    where f.owner_id = ${s.owner} and f.id = ${id}`.execute(s.db)
  return rows[0]
}

/** What of one kind is known of a person, the best first. */
export async function findMatchesOf(
  s: Scope,
  kind: MatchKind,
  personId: string,
): Promise<readonly NamedMatch[]> {
  const { rows } = await sql<NamedMatch>`
    select f.*, p.name, null as other from found_match f
    join person p on p.owner_id = f.owner_id and p.id = f.person_id
    where f.owner_id = ${s.owner} and f.person_id = ${personId} and f.kind = ${kind}
    order by f.score desc, f.id`.execute(s.db)
  return rows
}

/** What brings a person together with others, on whichever side they stand. Reads two indexes. */
export async function findMatchesBetween(
  s: Scope,
  personId: string,
): Promise<readonly FoundMatchRow[]> {
  const { rows } = await sql<FoundMatchRow>`
    select * from found_match where owner_id = ${s.owner} and person_id = ${personId} and kind = 'meet'
    union select * from found_match
      where owner_id = ${s.owner} and other_id = ${personId} and kind = 'meet'`.execute(s.db)
  return rows
}

/**
 * Puts what was found anew in place of what was known of these people; of everybody with `null`.
 * `OWNER_DUE` among them stands for all that rests on the owner's own words.
 */
export async function replaceMatches(
  s: Scope,
  of: readonly string[] | null,
  rows: readonly Omit<FoundMatchRow, 'owner_id'>[],
): Promise<void> {
  if (of === null) {
    await s.db.deleteFrom('found_match').where('owner_id', '=', s.owner).execute()
  } else await dropMatches(s, of)
  await s.engine.insertMany(
    s.db,
    'found_match',
    rows.map((row) => ({ owner_id: s.owner, ...row }) as Row),
    'replace',
  )
}

/** Drops what is known of these people. */
export async function dropMatches(s: Scope, ids: readonly string[]): Promise<void> {
  if (ids.includes(OWNER_DUE)) {
    await s.db
      .deleteFrom('found_match')
      .where('owner_id', '=', s.owner)
      .where('kind', 'in', ['give', 'ask'])
      .execute()
  }
  await inChunks(ids, async (piece) => {
    for (const column of ['person_id', 'other_id'] as const) {
      await s.db
        .deleteFrom('found_match')
        .where('owner_id', '=', s.owner)
        .where(column, 'in', piece)
        .execute()
    }
    return []
  })
}

export async function dropMatch(s: Scope, id: string): Promise<void> {
  await s.db
    .deleteFrom('found_match')
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .execute()
}

/** What the owner said of matches, with the people it concerns now. */
export type ToldMark = Pick<MatchMarkRow, 'kind' | 'need_id' | 'state' | 'at'> & {
  readonly person_id: string
  readonly other_id: string | null
}

export async function findMatchMarks(s: Scope): Promise<readonly ToldMark[]> {
  const { rows } = await sql<ToldMark>`
    select m.kind, m.need_id, m.state, m.at, x.person_id, y.person_id as other_id from match_mark m
    join persona x on x.owner_id = m.owner_id and x.id = m.persona_id
    left join persona y on y.owner_id = m.owner_id and y.id = m.other_persona_id
    where m.owner_id = ${s.owner} and x.person_id is not null`.execute(s.db)
  return rows
}

/** More people than that on one list do not all know one another. */
const LARGEST_LIST = 25

/** Groups of these personas that were at one event of few people. */
export async function groupsAtEvents(
  s: Scope,
  personaIds: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const rows = await inChunks(personaIds, async (piece) => {
    const found = await sql<{ event_id: string; persona_id: string }>`
      select e.event_id, e.persona_id from event_part e
      where e.owner_id = ${s.owner} and e.persona_id in (${sql.join(piece)})
        and e.presence in ('there', 'coming')
        and (select count(*) from event_part a
          where a.owner_id = e.owner_id and a.event_id = e.event_id) <= ${LARGEST_LIST}`.execute(
      s.db,
    )
    return found.rows
  })
  return [...Map.groupBy(rows, ({ event_id }) => event_id).values()].map((of) =>
    of.map(({ persona_id }) => persona_id),
  )
}
