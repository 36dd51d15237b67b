import { sql } from 'kysely'
import type { CommunityRow } from './community-rows.ts'
import type { GatheringRow } from './event-rows.ts'
import { GATHERING } from './gatherings.ts'
import type { Scope } from './store.ts'

/** All the owner's communities, by name. */
export async function findCommunities(s: Scope): Promise<readonly CommunityRow[]> {
  return s.db
    .selectFrom('community')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export async function findCommunity(s: Scope, id: string): Promise<CommunityRow | undefined> {
  return s.db
    .selectFrom('community')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Source keys that the owner said are no community of theirs. */
export async function findDismissedSources(s: Scope): Promise<ReadonlySet<string>> {
  const rows = await s.db
    .selectFrom('community_mark')
    .select('source_key')
    .where('owner_id', '=', s.owner)
    .where('state', '=', 'dismissed')
    .execute()
  return new Set(rows.map((row) => row.source_key))
}

export type MemberWord = { readonly person_id: string; readonly presence: string }

/** The owner's own word on who is in it and who is not. */
export async function findMemberWords(
  s: Scope,
  communityId: string,
): Promise<readonly MemberWord[]> {
  const { rows } = await sql<MemberWord>`
    select p.person_id, m.presence from community_member m
    join persona p on p.owner_id = m.owner_id and p.id = m.persona_id and p.person_id is not null
    where m.owner_id = ${s.owner} and m.community_id = ${communityId} order by m.at, m.id`.execute(
    s.db,
  )
  return rows
}

/** The owner's own word on where one person is in, and where not. */
export async function findWordsOnPerson(
  s: Scope,
  personId: string,
): Promise<readonly { readonly community_id: string; readonly presence: string }[]> {
  const { rows } = await sql<{ community_id: string; presence: string }>`
    select m.community_id, m.presence from persona p cross join community_member m
    where p.owner_id = ${s.owner} and p.person_id = ${personId}
      and m.owner_id = p.owner_id and m.persona_id = p.id order by m.at, m.id`.execute(s.db)
  return rows
}

/** Ids of people of whom all these words are kept, in whichever field. Words must be folded. Cost: the people who have any. */
export async function findPeopleByWords(
  s: Scope,
  words: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from search_token
    where owner_id = ${s.owner} and token in (${s.engine.listOf(words)})
    group by person_id having count(distinct token) = ${words.length}
    order by person_id limit ${limit}`.execute(s.db)
  return rows.map(({ person_id }) => person_id)
}

export type LabelSet = { readonly tags: string; readonly people: number }

/** Sets of labels (JSON, cut at 400 characters) with how many people carry each. Reads one index alone. */
export async function countLabelSets(s: Scope): Promise<readonly LabelSet[]> {
  const { rows } = await sql<{ tags: string; people: number | string }>`
    select substr(tags, 1, 400) as tags, count(*) as people from person
    where owner_id = ${s.owner} and tags <> '[]' group by substr(tags, 1, 400)`.execute(s.db)
  return rows.map(({ tags, people }) => ({ tags, people: Number(people) }))
}

/** Ids of people who carry a label. Found by one of its folded words, then by the label itself. */
export async function findPeopleOfLabel(
  s: Scope,
  { label, word, limit }: { readonly label: string; readonly word: string; readonly limit: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from search_token t join person p on p.owner_id = t.owner_id and p.id = t.person_id
    where t.owner_id = ${s.owner} and t.token = ${word}
      and p.tags like ${`%${escaped(JSON.stringify(label))}%`} escape '!'
    order by p.id limit ${limit}`.execute(s.db)
  return rows.map(({ id }) => id)
}

const escaped = (text: string): string => text.replaceAll(/[!%_]/g, '!$&')

export type Regular = { readonly person_id: string; readonly times: number }

/**
 * People who were at events of these series or hosts, or are on the lists of those to come, those seen most
 * often first; only what has begun by `now` is counted.
 */
export async function findRegulars(
  s: Scope,
  names: readonly string[],
  { now, limit }: { readonly now: number; readonly limit: number },
): Promise<readonly Regular[]> {
  const { rows } = await sql<{ person_id: string; times: number | string }>`
    select x.person_id,
      count(distinct case when coalesce(g.start_at, 0) <= ${now} then g.id end) as times
    from gathering g
    join gathering_claim c on c.owner_id = g.owner_id and c.gathering_id = g.id
    join event_part e on e.owner_id = c.owner_id and e.event_id = c.event_id
      and e.presence in ('there', 'listed', 'coming')
    join persona x on x.owner_id = e.owner_id and x.id = e.persona_id and x.person_id is not null
    where g.owner_id = ${s.owner} and (g.series in (${s.engine.listOf(names)})
      or g.community in (${s.engine.listOf(names)})) and g.went = 1
    group by x.person_id order by 2 desc, x.person_id limit ${limit}`.execute(s.db)
  return rows.map(({ person_id, times }) => ({ person_id, times: Number(times) }))
}

/** Events of these series or hosts, newest first. */
export async function findEventsNamed(
  s: Scope,
  names: readonly string[],
  limit: number,
): Promise<readonly GatheringRow[]> {
  const { rows } = await sql<GatheringRow>`
    select ${sql.join(GATHERING.map((column) => sql.ref(column)))} from gathering where owner_id = ${s.owner}
      and (series in (${s.engine.listOf(names)}) or community in (${s.engine.listOf(names)}))
    order by start_at desc, id desc limit ${limit}`.execute(s.db)
  return rows
}

export type EventName = {
  readonly from: 'series' | 'host'
  readonly name: string
  readonly events: number
  /** The most people known to have been at one of them. */
  readonly there: number
}

/** Series and hosts of events the owner went to by `now`, with how many. One pass over all events. */
export async function countEventNames(s: Scope, now: number): Promise<readonly EventName[]> {
  const by = (from: 'series' | 'host', column: 'series' | 'community') => sql`
    select ${sql.lit(from)} as "from", ${sql.ref(column)} as name, count(*) as events, max(there) as there
    from gathering where owner_id = ${s.owner} and went = 1 and ${sql.ref(column)} is not null
      and coalesce(start_at, 0) <= ${now}
    group by ${sql.ref(column)}`
  const { rows } = await sql<{
    from: 'series' | 'host'
    name: string
    events: number | string
    there: number | string | null
  }>`${by('series', 'series')} union all ${by('host', 'community')}`.execute(s.db)
  return rows.map((row) => ({
    ...row,
    events: Number(row.events),
    there: Number(row.there ?? 0),
  }))
}

export type PersonOnLine = {
  readonly id: string
  readonly name: string
  readonly about: string | null
  readonly state: string | null
  readonly last_contact_at: number | null
  readonly worth: number | null
}

/** People on a line, in no order. */
export async function findPeopleOnLine(
  s: Scope,
  ids: readonly string[],
): Promise<readonly PersonOnLine[]> {
  const { rows } = await sql<PersonOnLine>`
    select p.id, p.name, p.about, t.state, t.last_contact_at from person p
    left join tie t on t.owner_id = p.owner_id and t.person_id = p.id
    where p.owner_id = ${s.owner} and p.id in (${s.engine.listOf(ids)})`.execute(s.db)
  return rows
}

/** Series and hosts of the events that one person was at. */
export async function findEventNamesOf(s: Scope, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string | null }>`
    with theirs as (select distinct g.series, g.community from persona x
      join event_part e on e.owner_id = x.owner_id and e.persona_id = x.id
        and e.presence in ('there', 'listed', 'coming')
      join gathering_claim c on c.owner_id = e.owner_id and c.event_id = e.event_id
      join gathering g on g.owner_id = c.owner_id and g.id = c.gathering_id and g.went = 1
      where x.owner_id = ${s.owner} and x.person_id = ${personId})
    select series as name from theirs where series is not null
    union select community as name from theirs where community is not null`.execute(s.db)
  return rows.flatMap(({ name }) => name ?? [])
}

/** Rows of the owner's LinkedIn files on volunteering and organisations, as they came. Reads one index. */
export async function findBelongings(
  s: Scope,
): Promise<readonly { readonly key: string; readonly payload: string }[]> {
  const { rows } = await sql<{ key: string; payload: string }>`
    select key, payload from record where owner_id = ${s.owner} and kind = 'other'
      and (key between 'Organizations.csv/' and 'Organizations.csv0'
        or key between 'Volunteering.csv/' and 'Volunteering.csv0')
      and gone_since is null order by key`.execute(s.db)
  return rows
}
