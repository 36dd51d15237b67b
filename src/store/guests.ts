import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

export type Colleague = {
  readonly personId: string
  readonly name: string
  readonly employer: string
}

const FEW = 12
const KNOWN = new Set(['strong', 'warm', 'cooling', 'fading', 'new'])

/**
 * People the owner knows at these employers, as written, the strongest ties first. By an index, which is
 * read no further than a dozen people an employer, a thousand in all.
 */
export async function findPeopleAt(
  s: Scope,
  employers: readonly string[],
): Promise<readonly Colleague[]> {
  const people = await inChunks(employers, (piece) =>
    s.db
      .selectFrom('person')
      .select(['id', 'name', 'employer'])
      .where('owner_id', '=', s.owner)
      .where('employer', 'in', piece)
      .limit(Math.min(1_000, piece.length * FEW))
      .$narrowType<{ employer: string }>()
      .execute(),
  )
  const ties = await inChunks(
    people.map(({ id }) => id),
    (piece) =>
      s.db
        .selectFrom('tie')
        .select(['person_id', 'state', 'worth'])
        .where('owner_id', '=', s.owner)
        .where('person_id', 'in', piece)
        .execute(),
  )
  const worth = new Map(
    ties.filter(({ state }) => KNOWN.has(state)).map((tie) => [tie.person_id, tie.worth]),
  )
  return people
    .filter(({ id }) => worth.has(id))
    .map(({ id, name, employer }) => ({ personId: id, name, employer }))
    .sort(
      (a, b) =>
        (worth.get(b.personId) ?? 0) - (worth.get(a.personId) ?? 0) ||
        (a.personId < b.personId ? -1 : 1),
    )
}

export type Acquaintance = {
  readonly guestId: string
  readonly personId: string
  readonly name: string
  readonly at: number
  readonly subject: string | null
}

/** A larger gathering makes nobody acquainted. */
const SMALL = 12

/**
 * Who of the people the owner knows well was in one thread or small meeting with these guests, the latest
 * first. Reads all that the guests had a part in; at most 1,000 rows.
 */
export async function findAcquainted(
  s: Scope,
  guestIds: readonly string[],
): Promise<readonly Acquaintance[]> {
  const shared = await findSmallGroups(s, guestIds)
  const byInteraction = new Map(shared.map((row) => [row.id, row]))
  const others = await findInThem(s, [...byInteraction.keys()])
  const known = await findWellKnown(s, [...new Set(others.map(({ personId }) => personId))])
  return shared
    .flatMap((row) =>
      others
        .filter(({ id, personId }) => id === row.id && personId !== row.guestId)
        .flatMap(({ personId }) => {
          const name = known.get(personId)
          const { guestId, at, subject } = row
          return name === undefined ? [] : [{ guestId, personId, name, at, subject }]
        }),
    )
    .sort((a, b) => b.at - a.at || (a.personId < b.personId ? -1 : 1))
}

/** The latest small gatherings and threads in which these people had a part. */
async function findSmallGroups(s: Scope, personIds: readonly string[]) {
  return inChunks(personIds, (piece) =>
    s.db
      .selectFrom('persona as p')
      .innerJoin('participant as a', (join) =>
        join.onRef('a.owner_id', '=', 'p.owner_id').onRef('a.persona_id', '=', 'p.id'),
      )
      .innerJoin('interaction as i', (join) =>
        join.onRef('i.owner_id', '=', 'a.owner_id').onRef('i.id', '=', 'a.interaction_id'),
      )
      .where('p.owner_id', '=', s.owner)
      .where('p.person_id', 'in', piece)
      .where('i.size', '>', 1)
      .where('i.size', '<=', SMALL)
      .orderBy('i.at', 'desc')
      .limit(1_000)
      .select(['p.person_id as guestId', 'i.id', 'i.at', 'i.subject'])
      .$narrowType<{ guestId: string }>()
      .execute(),
  )
}

async function findInThem(s: Scope, interactionIds: readonly string[]) {
  return inChunks(interactionIds, (piece) =>
    s.db
      .selectFrom('participant as a')
      .innerJoin('persona as p', (join) =>
        join.onRef('p.owner_id', '=', 'a.owner_id').onRef('p.id', '=', 'a.persona_id'),
      )
      .where('a.owner_id', '=', s.owner)
      .where('a.interaction_id', 'in', piece)
      .where('p.person_id', 'is not', null)
      .select(['a.interaction_id as id', 'p.person_id as personId'])
      .$narrowType<{ personId: string }>()
      .execute(),
  )
}

/** Names of those among them with whom the owner is in good touch. */
async function findWellKnown(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(personIds, (piece) =>
    s.db
      .selectFrom('person as p')
      .innerJoin('tie as t', (join) =>
        join.onRef('t.owner_id', '=', 'p.owner_id').onRef('t.person_id', '=', 'p.id'),
      )
      .where('p.owner_id', '=', s.owner)
      .where('p.id', 'in', piece)
      .select(['p.id', 'p.name', 't.state'])
      .execute(),
  )
  return new Map(
    rows
      .filter(({ state }) => state === 'strong' || state === 'warm')
      .map(({ id, name }) => [id, name]),
  )
}
