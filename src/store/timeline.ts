import { sql } from 'kysely'
import { among } from './among.ts'
import { inChunks } from './chunked.ts'
import { readTimelineKey } from './page-key.ts'
import type { Scope } from './store.ts'

export type TimelineRow = {
  readonly id: string
  readonly at: number
  readonly kind: string
  readonly channel: string
  readonly direction: string
  readonly in_person: number
  /** 1 where the owner had part in it: of an event, that both are known to have been there. */
  readonly personal: number
  readonly subject: string | null
  /** What groups it with others in its source: a conversation, an event's list. */
  readonly thread: string | null
  readonly snippet: string | null
  readonly record_id: string | null
  readonly author: string
  readonly contact: string
  readonly role: string
  readonly source: string | null
}

/** What a person had part in, newest first. @param after `<at>/<interaction>` of the last entry seen */
export async function findTimeline(
  s: Scope,
  personaIds: readonly string[],
  options: { readonly after: string | null; readonly limit: number; readonly until?: number },
): Promise<readonly TimelineRow[]> {
  if (personaIds.length === 0) return []
  const [at, id] = options.after === null ? [null, null] : readTimelineKey(options.after)
  const from =
    at === null ? sql`` : sql`and (a.at < ${at} or (a.at = ${at} and a.interaction_id < ${id}))`
  const until = options.until === undefined ? sql`` : sql`and a.at <= ${options.until}`
  const pieces = personaIds.map(
    (
      persona,
    ) => sql`select * from (select a.interaction_id, a.at, a.contact, a.role from participant a
      where a.owner_id = ${s.owner} and a.persona_id = ${persona} ${from} ${until}
      order by a.at desc, a.interaction_id desc limit ${options.limit}) piece`,
  )
  const { rows } = await sql<TimelineRow>`
    select i.id, i.at, i.kind, i.channel, i.direction, i.in_person, i.personal, i.subject, i.thread, i.snippet, i.record_id, i.author,
      max(x.contact) as contact, max(x.role) as role, f.title as source
    from (${sql.join(pieces, sql` union all `)}) x
    join interaction i on i.owner_id = ${s.owner} and i.id = x.interaction_id
    left join record r on r.owner_id = i.owner_id and r.id = i.record_id
    left join import_file f on f.owner_id = r.owner_id and f.id = r.import_file_id
    group by i.owner_id, i.id, i.at, i.kind, i.channel, i.direction, i.in_person, i.personal, i.subject, i.thread, i.snippet, i.record_id,
      i.author, f.title
    order by i.at desc, i.id desc limit ${options.limit}`.execute(s.db)
  return rows
}

export function timelineKey(row: Pick<TimelineRow, 'at' | 'id'>): string {
  return `${row.at}/${row.id}`
}

/** Of a crowd so many are looked at: enough to name some. */
const NAMED_OF_CROWD = 16

/** Who else was in these interactions, by name; of a crowd some. */
export async function findCompany(
  s: Scope,
  interactionIds: readonly string[],
): Promise<readonly { interaction_id: string; person_id: string; name: string }[]> {
  const { rows } = await sql<{ interaction_id: string; person_id: string; name: string }>`
    with asked(id) as (${s.engine.listOf([...new Set(interactionIds)])})
    select distinct a.interaction_id, q.id as person_id, q.name from asked
    join participant a on a.owner_id = ${s.owner} and a.interaction_id = asked.id and a.persona_id in (
      select b.persona_id from participant b where b.owner_id = ${s.owner} and b.interaction_id = asked.id
      order by b.persona_id limit ${NAMED_OF_CROWD})
    join persona p on p.owner_id = a.owner_id and p.id = a.persona_id
    join person q on q.owner_id = p.owner_id and q.id = p.person_id
    order by q.name, q.id`.execute(s.db)
  return rows
}

/** When, how and on what these interactions were. */
export async function findTalks(s: Scope, ids: readonly string[]) {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('interaction')
      .select(['id', 'at', 'channel', 'subject'])
      .where('owner_id', '=', s.owner)
      .where('id', 'in', among(s, piece))
      .execute(),
  )
}

/** Interactions by id, with the record's source in words. */
export async function findInteractions(s: Scope, ids: readonly string[]) {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('interaction as i')
      .leftJoin('record as r', (join) =>
        join.onRef('r.owner_id', '=', 'i.owner_id').onRef('r.id', '=', 'i.record_id'),
      )
      .leftJoin('import_file as f', (join) =>
        join.onRef('f.owner_id', '=', 'r.owner_id').onRef('f.id', '=', 'r.import_file_id'),
      )
      .where('i.owner_id', '=', s.owner)
      .where('i.id', 'in', among(s, piece))
      .select(['i.id', 'i.at', 'i.kind', 'i.channel', 'i.subject', 'i.snippet', 'i.record_id'])
      .select('f.title as source')
      .execute(),
  )
}
