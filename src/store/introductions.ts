import { sql, type RawBuilder } from 'kysely'
import type { Day, Instant } from '../domain/instant.ts'
import type { IntroductionRow } from './introduction-rows.ts'
import type { Scope } from './store.ts'

/** An introduction with the two people it is about, and what the owner wishes for them. */
export type ToldIntroduction = Omit<IntroductionRow, 'owner_id' | 'change_id'> & {
  readonly a_id: string
  readonly a_name: string
  readonly a_about: string | null
  readonly b_id: string
  readonly b_name: string
  readonly b_about: string | null
}

const PEOPLE = sql`a.id as a_id, a.name as a_name, a.about as a_about,
  b.id as b_id, b.name as b_name, b.about as b_about`

const JOINS = sql`
  join persona x on x.owner_id = i.owner_id and x.id = i.a_persona_id
  join person a on a.owner_id = x.owner_id and a.id = x.person_id
  join persona y on y.owner_id = i.owner_id and y.id = i.b_persona_id
  join person b on b.owner_id = y.owner_id and b.id = y.person_id`

async function read(
  s: Scope,
  { from, rest }: { readonly from: RawBuilder<unknown>; readonly rest: RawBuilder<unknown> },
): Promise<readonly ToldIntroduction[]> {
  const { rows } = await sql<ToldIntroduction & { owner_id: string; change_id: string }>`
    select i.*, ${PEOPLE} from ${from} ${JOINS} where i.owner_id = ${s.owner} ${rest}`.execute(s.db)
  return rows.map(({ owner_id: _, change_id: __, ...row }) => row)
}

const ALL = sql`introduction i`

/** The newest first. `open`: those where something can still happen. @param limit at most 500 */
export async function findIntroductions(
  s: Scope,
  { open, limit }: { readonly open: boolean; readonly limit: number },
): Promise<readonly ToldIntroduction[]> {
  const still = open ? sql`and i.ended_at is null and i.outcome_at is null` : sql``
  return read(s, {
    from: ALL,
    rest: sql`${still} order by i.begun_at desc, i.id limit ${limit}`,
  })
}

export async function findIntroduction(
  s: Scope,
  id: string,
): Promise<ToldIntroduction | undefined> {
  return (await read(s, { from: ALL, rest: sql`and i.id = ${id}` }))[0]
}

/** Those a person has a part in, on either side, newest first. Reads two indexes. */
export async function findIntroductionsOf(
  s: Scope,
  personId: string,
): Promise<readonly ToldIntroduction[]> {
  return read(s, {
    from: ALL,
    rest: sql`and i.id in (${idsOf(s, personId)}) order by i.begun_at desc, i.id limit 100`,
  })
}

/** Begins with the person's few personas, whatever the planner believes of a new table. */
function idsOf(s: Scope, personId: string): RawBuilder<unknown> {
  return sql`
    select m.id from persona k cross join introduction m
      where k.owner_id = ${s.owner} and k.person_id = ${personId}
        and m.owner_id = k.owner_id and m.a_persona_id = k.id
    union select m.id from persona k cross join introduction m
      where k.owner_id = ${s.owner} and k.person_id = ${personId}
        and m.owner_id = k.owner_id and m.b_persona_id = k.id`
}

/** Those with a step due by `today`, the latest first, at most 40. Reads the index by that day. */
export async function findIntroductionsDue(
  s: Scope,
  today: Day,
): Promise<readonly ToldIntroduction[]> {
  return read(s, {
    from: sql`(select * from introduction where owner_id = ${s.owner} and next_day is not null
      and next_day <= ${today} order by next_day desc, id limit 40) i`,
    rest: sql`order by i.next_day desc, i.id`,
  })
}

/**
 * When the owner asked this person to meet or to introduce somebody, newest first. What is known to be
 * answered without having been asked, a yes of their own accord, is no ask: it was noted at one instant.
 */
export async function findAskedFor(
  s: Scope,
  personId: string,
  since: Instant,
): Promise<readonly Instant[]> {
  const { rows } = await sql<{ at: number }>`
    select m.asked_a_at as at from persona k cross join introduction m
      where k.owner_id = ${s.owner} and k.person_id = ${personId}
        and m.owner_id = k.owner_id and m.a_persona_id = k.id and m.asked_a_at >= ${since}
        and (m.answered_a_at is null or m.answered_a_at <> m.asked_a_at)
    union all select m.asked_b_at as at from persona k cross join introduction m
      where k.owner_id = ${s.owner} and k.person_id = ${personId}
        and m.owner_id = k.owner_id and m.b_persona_id = k.id and m.asked_b_at >= ${since}
        and (m.answered_b_at is null or m.answered_b_at <> m.asked_b_at)
    order by 1 desc`.execute(s.db)
  return rows.map(({ at }) => at)
}

/** For which step of which introduction a draft was begun. */
export async function findIntroductionDraft(s: Scope, draftId: string) {
  return s.db
    .selectFrom('introduction_draft')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', draftId)
    .executeTakeFirst()
}

function draftsFor(s: Scope, introductionId: string, state: 'open' | 'sent') {
  return s.db
    .selectFrom('introduction_draft as i')
    .innerJoin('draft as d', (join) =>
      join.onRef('d.owner_id', '=', 'i.owner_id').onRef('d.id', '=', 'i.id'),
    )
    .where('i.owner_id', '=', s.owner)
    .where('i.introduction_id', '=', introductionId)
    .where('d.state', '=', state)
}

/** The open drafts begun for an introduction, and for which of its steps. */
export async function findOpenIntroductionDrafts(s: Scope, introductionId: string) {
  return draftsFor(s, introductionId, 'open').select(['d.id', 'i.step']).execute()
}

/** What was written from here for an introduction and sent, in that order, and for which of its steps. */
export async function findSentIntroductionTexts(s: Scope, introductionId: string) {
  return draftsFor(s, introductionId, 'sent')
    .select(['i.step', 'd.text'])
    .orderBy('d.sent_at')
    .orderBy('d.id')
    .execute()
}

/** Larger company says nothing about who knows whom. */
const SMALL = 12

/**
 * In how many messages and meetings of small company both were with the owner, and when last. Cost: what
 * the first of them took part in.
 */
export async function countTogether(
  s: Scope,
  personId: string,
  otherId: string,
): Promise<{ readonly times: number; readonly lastAt: Instant | null }> {
  const { rows } = await sql<{ times: number | string; last_at: number | string | null }>`
    select count(distinct p.interaction_id) as times, max(p.at) as last_at from persona x
    cross join participant p cross join participant q cross join persona y cross join interaction i
    where x.owner_id = ${s.owner} and x.person_id = ${personId}
      and p.owner_id = x.owner_id and p.persona_id = x.id
      and q.owner_id = p.owner_id and q.interaction_id = p.interaction_id
      and y.owner_id = q.owner_id and y.id = q.persona_id and y.person_id = ${otherId}
      and i.owner_id = p.owner_id and i.id = p.interaction_id and i.size <= ${SMALL}`.execute(s.db)
  const [row] = rows
  const lastAt = row?.last_at ?? null
  return { times: Number(row?.times ?? 0), lastAt: lastAt === null ? null : Number(lastAt) }
}
