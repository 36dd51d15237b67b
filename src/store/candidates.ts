import { sql } from 'kysely'
import type { Day, Instant } from '../domain/instant.ts'
import { among } from './among.ts'
import { inChunks } from './chunked.ts'
import type { FollowUpRow, MoveMarkRow } from './schema.ts'
import type { Scope } from './store.ts'

/** At most this many people for each kind of reason: far more than a day holds. */
const EACH = 40

export type CandidateQuery = {
  readonly today: Day
  readonly now: Instant
  /** `05-04`, for the days around today. */
  readonly birthdays: readonly string[]
}

const DAY = 86_400_000

/**
 * Ids of people who may have a reason today by what is kept of them: their tie, a follow-up, their birthday.
 * Each kind is read from an index, none by a scan.
 */
export async function findCandidateIds(
  s: Scope,
  query: CandidateQuery,
): Promise<readonly string[]> {
  const { now, today } = query
  const ids = new Set<string>()
  const add = (rows: readonly { person_id: string | null }[]) => {
    for (const { person_id } of rows) if (person_id !== null) ids.add(person_id)
  }
  const ties = () => s.db.selectFrom('tie').select('person_id').where('owner_id', '=', s.owner)
  add(
    await ties()
      .where('met_new_at', '>=', now - 15 * DAY)
      .where('met_new_at', '<=', now)
      .orderBy('met_new_at', 'desc')
      .limit(EACH)
      .execute(),
  )
  add(
    await ties()
      .where('owed_at', '>=', now - 60 * DAY)
      .where('owed_at', '<=', now)
      .orderBy('owed_at', 'desc')
      .limit(EACH)
      .execute(),
  )
  for (const state of ['strong', 'warm', 'cooling', 'slight'] as const) {
    add(
      await ties()
        .where('state', '=', state)
        .where('due_day', '<=', today)
        .orderBy('worth', 'desc')
        .limit(EACH)
        .execute(),
    )
  }
  for (const state of ['fading', 'dormant'] as const) {
    add(await ties().where('state', '=', state).orderBy('worth', 'desc').limit(EACH).execute())
  }
  add(
    await s.db
      .selectFrom('follow_up')
      .select('person_id')
      .where('owner_id', '=', s.owner)
      .where('state', '=', 'open')
      .where('due_day', '<=', today)
      .orderBy('due_day', 'desc')
      .limit(EACH)
      .execute(),
  )
  add(await birthdayPeople(s, query.birthdays))
  return [...ids].sort()
}

async function birthdayPeople(s: Scope, days: readonly string[]) {
  return s.db
    .selectFrom('person')
    .select('id as person_id')
    .where('owner_id', '=', s.owner)
    .where('birthday_md', 'in', days)
    .where('birthday_md', 'is not', null)
    .orderBy('birthday_md')
    .limit(EACH * 3)
    .execute()
}

/** News of the last 30 days with the person they are about. */
export async function findFreshNews(s: Scope, now: Instant) {
  return s.db
    .selectFrom('news as n')
    .innerJoin('persona as p', (join) =>
      join.onRef('p.owner_id', '=', 'n.owner_id').onRef('p.id', '=', 'n.persona_id'),
    )
    .leftJoin('source as src', (join) =>
      join.onRef('src.owner_id', '=', 'p.owner_id').onRef('src.id', '=', 'p.source_id'),
    )
    .where('n.owner_id', '=', s.owner)
    .where('n.at', '>=', now - 30 * DAY)
    .where('n.at', '<=', now)
    .where('p.person_id', 'is not', null)
    .orderBy('n.at', 'desc')
    .limit(EACH * 2)
    .selectAll('n')
    .select(['p.person_id', 'src.label as source'])
    .execute()
}

/** Meetings from now to the horizon, the end of the owner's tomorrow, one row a person in it. */
export async function findMeetingsAhead(
  s: Scope,
  { now, horizon }: { readonly now: Instant; readonly horizon: Instant },
) {
  return s.db
    .selectFrom('interaction as i')
    .innerJoin('participant as a', (join) =>
      join.onRef('a.owner_id', '=', 'i.owner_id').onRef('a.interaction_id', '=', 'i.id'),
    )
    .innerJoin('persona as p', (join) =>
      join.onRef('p.owner_id', '=', 'a.owner_id').onRef('p.id', '=', 'a.persona_id'),
    )
    .innerJoin('person as q', (join) =>
      join.onRef('q.owner_id', '=', 'p.owner_id').onRef('q.id', '=', 'p.person_id'),
    )
    .where('i.owner_id', '=', s.owner)
    .where('i.ahead', '=', 1)
    .where('i.at', '>=', now)
    .where('i.at', '<=', horizon)
    .where('i.kind', '=', 'meeting')
    .where('i.personal', '=', 1)
    .where('i.size', '<=', 12)
    .orderBy('i.at')
    .limit(EACH * 6)
    .select(['i.id', 'i.at', 'i.subject', 'i.channel', 'q.id as person_id', 'q.name'])
    .execute()
}

export async function findOpenFollowUps(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly FollowUpRow[]> {
  return inChunks(personIds, (piece) =>
    s.db
      .selectFrom('follow_up')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', among(s, piece))
      .where('state', '=', 'open')
      .orderBy('due_day')
      .execute(),
  )
}

/** Answers to moves since `from`, oldest first. */
export async function findMoveMarks(s: Scope, from: Day): Promise<readonly MoveMarkRow[]> {
  return s.db
    .selectFrom('move_mark')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('day', '>=', from)
    .orderBy('day')
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** Days opened since `from`, oldest first. */
export async function findDayLogs(s: Scope, from: string) {
  return s.db
    .selectFrom('day_log')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '>=', from)
    .orderBy('id')
    .execute()
}

/** One fact to speak of for each person: where from and how old. */
export async function findTalkingPoints(s: Scope, personIds: readonly string[]) {
  return inChunks(personIds, (piece) =>
    s.db
      .selectFrom('own_fact')
      .select(['id', 'person_id', 'field', 'value', 'at'])
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', among(s, piece))
      .where('field', 'in', ['interest', 'note', 'met-at'])
      .orderBy('at', 'desc')
      .execute(),
  )
}

/** Ties whose state or due-ness changes by itself up to `today`. */
export async function findTiesToJudge(s: Scope, today: Day, limit: number) {
  return s.db
    .selectFrom('tie')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('next_day', '<=', today)
    .orderBy('next_day')
    .limit(limit)
    .execute()
}

/** Meetings that lay ahead and have now happened: people in them, and the interactions. */
export async function findHappened(s: Scope, now: Instant, limit: number) {
  const { rows } = await sql<{ id: string }>`
    select id from interaction where owner_id = ${s.owner} and ahead = 1 and at <= ${now} order by at limit ${limit}`.execute(
    s.db,
  )
  const ids = rows.map(({ id }) => id)
  const people = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('participant as a')
      .innerJoin('persona as p', (join) =>
        join.onRef('p.owner_id', '=', 'a.owner_id').onRef('p.id', '=', 'a.persona_id'),
      )
      .where('a.owner_id', '=', s.owner)
      .where('a.interaction_id', 'in', piece)
      .where('p.person_id', 'is not', null)
      .select('p.person_id')
      .$narrowType<{ person_id: string }>()
      .distinct()
      .execute(),
  )
  return { ids, people: people.map(({ person_id }) => person_id) }
}

/** They lie behind now. */
export async function markHappened(s: Scope, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (piece) => {
    await s.db
      .updateTable('interaction')
      .set({ ahead: 0 })
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute()
    return []
  })
}
