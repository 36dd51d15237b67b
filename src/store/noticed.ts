import type { Scope } from './store.ts'

/** Most looked at for one observation; beyond it the words say "many". */
const MOST = 200

/** Ties that were once busy and have gone quiet, the busiest first. */
export async function findOnceBusy(s: Scope) {
  return s.db
    .selectFrom('tie as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 't.owner_id').onRef('p.id', '=', 't.person_id'),
    )
    .where('t.owner_id', '=', s.owner)
    .where('t.state', 'in', ['dormant', 'fading'])
    .where('t.n', '>=', 10)
    .orderBy('t.worth', 'desc')
    .limit(MOST)
    .select(['p.id', 'p.name', 't.n', 't.last_contact_at'])
    .execute()
}

/** Questions waiting for an answer, newest first. */
export async function findOwed(s: Scope, since: number) {
  return s.db
    .selectFrom('tie as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 't.owner_id').onRef('p.id', '=', 't.person_id'),
    )
    .where('t.owner_id', '=', s.owner)
    .where('t.owed_at', '>=', since)
    .orderBy('t.owed_at', 'desc')
    .limit(MOST)
    .select(['p.id', 'p.name', 't.owed_at'])
    .execute()
}
