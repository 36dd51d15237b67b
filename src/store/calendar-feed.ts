import { sql } from 'kysely'
import type { Scope } from './store.ts'

const MOST = 2_000

/** Open follow-ups with whom they are about, the next one first. */
export async function findFollowUpsAhead(s: Scope) {
  return s.db
    .selectFrom('follow_up as f')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 'f.owner_id').onRef('p.id', '=', 'f.person_id'),
    )
    .where('f.owner_id', '=', s.owner)
    .where('f.state', '=', 'open')
    .orderBy('f.due_day')
    .orderBy('f.id')
    .limit(MOST)
    .select(['f.id', 'f.what', 'f.due_day as day', 'f.made_at as at', 'p.name'])
    .execute()
}

/** Birthdays of people with whom there has been contact and whom the owner did not let go. */
export async function findBirthdays(s: Scope) {
  return s.db
    .selectFrom('person as p')
    .innerJoin('tie as t', (join) =>
      join.onRef('t.owner_id', '=', 'p.owner_id').onRef('t.person_id', '=', 'p.id'),
    )
    .where('p.owner_id', '=', s.owner)
    .where('p.birthday_md', 'is not', null)
    .where('t.n', '>', 0)
    .where('t.state', 'not in', ['released', 'resting'])
    .orderBy('t.worth', 'desc')
    .orderBy('p.id')
    .limit(MOST)
    .select(['p.id', 'p.name', 'p.birthday', 'p.birthday_md as monthDay', 'p.created_at as at'])
    .$narrowType<{ monthDay: string }>()
    .execute()
}

/** Which changes touched the events that begin at `from` or later, and when, by the event as shown. */
export async function findEventChanges(
  s: Scope,
  from: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const claims = sql`from gathering g
    join gathering_claim c on c.owner_id = g.owner_id and c.gathering_id = g.id`
  const asked = sql`where g.owner_id = ${s.owner} and g.start_at >= ${from}`
  const by = (change: string) =>
    sql`join change x on x.owner_id = g.owner_id and x.id = ${sql.ref(change)}`
  const { rows } = await sql<{ id: string; change: string; at: number | string }>`
    select g.id, x.id as change, x.at ${claims}
      join event e on e.owner_id = c.owner_id and e.id = c.event_id ${by('e.change_id')} ${asked}
    union select g.id, x.id, x.at ${claims}
      join own_event o on o.owner_id = c.owner_id and o.id = c.event_id ${by('o.change_id')} ${asked}
    union select g.id, x.id, x.at ${claims}
      join journal j on j.owner_id = c.owner_id and j.table_name = 'own_event'
        and j.row_id = c.event_id ${by('j.change_id')} ${asked}`.execute(s.db)
  const byEvent = Map.groupBy(rows, ({ id }) => id)
  return new Map([...byEvent].map(([id, changes]) => [id, changes.map(({ at }) => Number(at))]))
}
