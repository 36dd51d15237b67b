import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { DraftRow, DraftVersionRow } from './write-rows.ts'
import type { Scope } from './store.ts'

export async function findDraft(s: Scope, id: string): Promise<DraftRow | undefined> {
  return s.db
    .selectFrom('draft')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Messages to a person, the one last worked on first. */
export async function findDraftsTo(s: Scope, personId: string): Promise<readonly DraftRow[]> {
  return s.db
    .selectFrom('draft')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('person_id', '=', personId)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}

/** Drafts under way, the one last worked on first, with the names of their readers. */
export async function findOpenDrafts(s: Scope, limit = 100) {
  return s.db
    .selectFrom('draft as d')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 'd.owner_id').onRef('p.id', '=', 'd.person_id'),
    )
    .where('d.owner_id', '=', s.owner)
    .where('d.state', '=', 'open')
    .orderBy('d.changed_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit)
    .selectAll('d')
    .select(['p.name', 'p.about'])
    .execute()
}

/** What a draft said, newest first. */
export async function findVersions(s: Scope, draftId: string): Promise<readonly DraftVersionRow[]> {
  return s.db
    .selectFrom('draft_version')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('draft_id', '=', draftId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The whole text that was sent from here as this interaction. */
export async function findSentWords(s: Scope, interactionId: string): Promise<string | null> {
  const row = await s.db
    .selectFrom('draft')
    .select('text')
    .where('owner_id', '=', s.owner)
    .where('interaction_id', '=', interactionId)
    .executeTakeFirst()
  return row?.text ?? null
}

/** A text that went out: whole when written here, else as much of it as is kept. */
export type SentText = {
  readonly interactionId: string
  readonly personId: string
  readonly name: string
  readonly at: Instant
  readonly channel: string
  readonly text: string
  readonly whole: boolean
}

/** What the owner sent since `since`, newest first, at most `limit` of each kind. Two indexed queries. */
export async function findSentTexts(
  s: Scope,
  { since, limit }: { readonly since: Instant; readonly limit: number },
): Promise<readonly SentText[]> {
  const drafts = await s.db
    .selectFrom('draft as d')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 'd.owner_id').onRef('p.id', '=', 'd.person_id'),
    )
    .where('d.owner_id', '=', s.owner)
    .where('d.state', '=', 'sent')
    .where('d.sent_at', '>=', since)
    .orderBy('d.sent_at', 'desc')
    .limit(limit)
    .select(['d.interaction_id', 'd.person_id', 'd.sent_at', 'd.channel', 'd.text', 'p.name'])
    .execute()
  const { rows: kept } = await sql<{
    id: string
    at: number
    channel: string
    snippet: string
    person_id: string
    name: string
  }>`
    select i.id, i.at, i.channel, i.snippet, q.id as person_id, q.name
    from (select id, at, channel, snippet from interaction
      where owner_id = ${s.owner} and direction = 'out' and kind = 'message' and snippet is not null
        and at >= ${since} order by at desc limit ${limit}) i
    join participant a on a.owner_id = ${s.owner} and a.interaction_id = i.id
    join persona p on p.owner_id = a.owner_id and p.id = a.persona_id
    join person q on q.owner_id = p.owner_id and q.id = p.person_id
    order by i.at desc, q.id`.execute(s.db)
  const own = new Set(drafts.map((row) => row.interaction_id))
  return [
    ...drafts.map((row) => ({
      interactionId: row.interaction_id ?? '',
      personId: row.person_id,
      name: row.name,
      at: row.sent_at ?? 0,
      channel: row.channel,
      text: row.text,
      whole: true,
    })),
    ...kept
      .filter((row) => !own.has(row.id))
      .map((row) => ({
        interactionId: row.id,
        personId: row.person_id,
        name: row.name,
        at: row.at,
        channel: row.channel,
        text: row.snippet,
        whole: row.snippet.length < CLIPPED,
      })),
  ]
}

/** Kept texts of this length may go on. */
const CLIPPED = 180
