import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

export type Colleague = {
  readonly personId: string
  readonly name: string
  readonly employer: string
}

const KNOWN = ['strong', 'warm', 'cooling', 'fading', 'new'] as const

/** People the owner knows at these employers, as written, the strongest ties first. By an index. */
export async function findPeopleAt(
  s: Scope,
  employers: readonly string[],
): Promise<readonly Colleague[]> {
  return inChunks(employers, (piece) =>
    s.db
      .selectFrom('person as p')
      .innerJoin('tie as t', (join) =>
        join.onRef('t.owner_id', '=', 'p.owner_id').onRef('t.person_id', '=', 'p.id'),
      )
      .where('p.owner_id', '=', s.owner)
      .where('p.employer', 'in', piece)
      .where('t.state', 'in', KNOWN)
      .orderBy('t.worth', 'desc')
      .orderBy('p.id')
      .limit(500)
      .select(['p.id as personId', 'p.name', 'p.employer'])
      .$narrowType<{ employer: string }>()
      .execute(),
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
  return inChunks(guestIds, (piece) =>
    s.db
      .selectFrom('persona as gp')
      .innerJoin('participant as ga', (join) =>
        join.onRef('ga.owner_id', '=', 'gp.owner_id').onRef('ga.persona_id', '=', 'gp.id'),
      )
      .innerJoin('interaction as i', (join) =>
        join.onRef('i.owner_id', '=', 'ga.owner_id').onRef('i.id', '=', 'ga.interaction_id'),
      )
      .innerJoin('participant as ka', (join) =>
        join
          .onRef('ka.owner_id', '=', 'i.owner_id')
          .onRef('ka.interaction_id', '=', 'i.id')
          .onRef('ka.persona_id', '<>', 'ga.persona_id'),
      )
      .innerJoin('persona as kp', (join) =>
        join.onRef('kp.owner_id', '=', 'ka.owner_id').onRef('kp.id', '=', 'ka.persona_id'),
      )
      .innerJoin('tie as t', (join) =>
        join.onRef('t.owner_id', '=', 'kp.owner_id').onRef('t.person_id', '=', 'kp.person_id'),
      )
      .innerJoin('person as p', (join) =>
        join.onRef('p.owner_id', '=', 't.owner_id').onRef('p.id', '=', 't.person_id'),
      )
      .where('gp.owner_id', '=', s.owner)
      .where('gp.person_id', 'in', piece)
      .where('i.size', '<=', SMALL)
      .where('i.size', '>', 1)
      .where('t.state', 'in', ['strong', 'warm'])
      .whereRef('kp.person_id', '<>', 'gp.person_id')
      .orderBy('i.at', 'desc')
      .orderBy('p.id')
      .limit(1_000)
      .select(['gp.person_id as guestId', 'p.id as personId', 'p.name', 'i.at', 'i.subject'])
      .$narrowType<{ guestId: string }>()
      .execute(),
  )
}
