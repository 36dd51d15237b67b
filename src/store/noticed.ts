import type { Scope } from './store.ts'

/** Looked through for it, those worth most first. */
const LOOKED_AT = 60

/** Ties that were once busy and have gone quiet, those worth most first. Reads the index by state. */
export async function findOnceBusy(s: Scope) {
  const found = []
  for (const state of ['fading', 'dormant'] as const) {
    const rows = await s.db
      .selectFrom('tie as t')
      .innerJoin('person as p', (join) =>
        join.onRef('p.owner_id', '=', 't.owner_id').onRef('p.id', '=', 't.person_id'),
      )
      .where('t.owner_id', '=', s.owner)
      .where('t.state', '=', state)
      .orderBy('t.worth', 'desc')
      .limit(LOOKED_AT)
      .select(['p.id', 'p.name', 't.n', 't.last_contact_at'])
      .execute()
    found.push(...rows.filter((row) => row.n >= BUSY_DAYS))
  }
  return found
}

/** Days of contact from which on a tie was busy. */
const BUSY_DAYS = 10

/** Questions waiting for an answer, newest first, no more than `limit`. */
export async function findOwed(s: Scope, since: number, limit: number) {
  return s.db
    .selectFrom('tie as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 't.owner_id').onRef('p.id', '=', 't.person_id'),
    )
    .where('t.owner_id', '=', s.owner)
    .where('t.owed_at', '>=', since)
    .orderBy('t.owed_at', 'desc')
    .limit(limit)
    .select(['p.id', 'p.name', 't.owed_at'])
    .execute()
}
