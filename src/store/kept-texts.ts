import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { KeptTextRow } from './kept-text-row.ts'
import type { Scope } from './store.ts'

/** The whole text of what was written in an interaction, where the owner keeps it; null where not. */
export async function findKeptText(s: Scope, interactionId: string): Promise<string | null> {
  const row = await s.db
    .selectFrom('kept_text')
    .select('text')
    .where('owner_id', '=', s.owner)
    .where('id', '=', interactionId)
    .executeTakeFirst()
  return row?.text ?? null
}

/** A text with the person it was written to or by. */
export type TextToAsk = Omit<KeptTextRow, 'owner_id' | 'asked_at' | 'passed_over'> & {
  readonly person_id: string
}

const TO_ASK = sql`
  select t.id, t.change_id, t.persona_id, t.by_me, t.made_at, t.thread, t.text, x.person_id
  from kept_text t join persona x on x.owner_id = t.owner_id and x.id = t.persona_id`

/** Texts since then that the model was not asked about yet, the newest first; those whose people are not known yet wait. */
export async function findTextsToAsk(
  s: Scope,
  { since, limit }: { readonly since: Instant; readonly limit: number },
): Promise<readonly TextToAsk[]> {
  const { rows } = await sql<TextToAsk>`
    ${TO_ASK} where t.owner_id = ${s.owner} and t.asked_at is null and t.made_at >= ${since}
      and x.person_id is not null
    order by t.made_at desc, t.id limit ${limit}`.execute(s.db)
  return rows
}

/** The text as it is by now; undefined where it is gone, or was asked about meanwhile. */
export async function findTextToAsk(s: Scope, id: string): Promise<TextToAsk | undefined> {
  const { rows } = await sql<TextToAsk>`
    ${TO_ASK} where t.owner_id = ${s.owner} and t.id = ${id} and t.asked_at is null
      and x.person_id is not null`.execute(s.db)
  return rows[0]
}

/** What was promised is mostly kept soon; a chat has thousands of messages. */
const MOST_BEHIND = 100

/** The next texts of the same writer in the same conversation, a hundred at most. */
export async function findTextsBehind(
  s: Scope,
  { persona_id: persona, by_me: byMe, thread, made_at: at }: TextToAsk,
): Promise<readonly Pick<KeptTextRow, 'id' | 'made_at' | 'text'>[]> {
  if (thread === null) return []
  return s.db
    .selectFrom('kept_text')
    .select(['id', 'made_at', 'text'])
    .where('owner_id', '=', s.owner)
    .where('persona_id', '=', persona)
    .where('thread', '=', thread)
    .where('by_me', '=', byMe)
    .where('made_at', '>', at)
    .orderBy('made_at')
    .limit(MOST_BEHIND)
    .execute()
}

/** Bookkeeping, no part of any change: what the model was asked about, and what it took for none. */
export async function noteAsked(
  s: Scope,
  ids: readonly string[],
  { at, passedOver }: { readonly at: Instant | null; readonly passedOver?: number },
): Promise<void> {
  await inChunks(ids, async (piece) => {
    await s.db
      .updateTable('kept_text')
      .set({ asked_at: at, ...(passedOver === undefined ? {} : { passed_over: passedOver }) })
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute()
    return []
  })
}

/**
 * All that was asked is to be asked again.
 *
 * @param isTakenBack what a model said of it is taken back as well
 */
export async function forgetAsked(s: Scope, isTakenBack: boolean): Promise<void> {
  await s.db
    .updateTable('kept_text')
    .set({ asked_at: null, ...(isTakenBack ? { passed_over: 0 } : {}) })
    .where('owner_id', '=', s.owner)
    .where((eb) => eb.or([eb('asked_at', 'is not', null), eb('passed_over', '>', 0)]))
    .execute()
}

/** Texts about which the model said something else than rules and weights. */
export async function findTextsSwayed(s: Scope): Promise<readonly TextToAsk[]> {
  const { rows } = await sql<TextToAsk>`
    ${TO_ASK} where t.owner_id = ${s.owner} and x.person_id is not null and (t.passed_over > 0 or t.id in (
      select interaction_id from promise where owner_id = ${s.owner} and author = 'model'))
    order by t.id`.execute(s.db)
  return rows
}

export type TextCounts = {
  readonly texts: number
  readonly asked: number
  readonly toAsk: number
  readonly passedOver: number
  readonly found: number
}

/** Of all kept texts; those to ask about since then. */
export async function countTexts(s: Scope, since: Instant): Promise<TextCounts> {
  const { rows } = await sql<TextCounts>`
    select count(*) as "texts", count(asked_at) as "asked", coalesce(sum(passed_over), 0) as "passedOver",
      (select count(*) from kept_text t join persona x on x.owner_id = t.owner_id and x.id = t.persona_id
        where t.owner_id = ${s.owner} and t.asked_at is null and t.made_at >= ${since}
          and x.person_id is not null) as "toAsk",
      (select count(*) from promise where owner_id = ${s.owner} and author = 'model') as "found"
    from kept_text where owner_id = ${s.owner}`.execute(s.db)
  const [row] = rows
  return {
    texts: Number(row?.texts ?? 0),
    asked: Number(row?.asked ?? 0),
    toAsk: Number(row?.toAsk ?? 0),
    passedOver: Number(row?.passedOver ?? 0),
    found: Number(row?.found ?? 0),
  }
}
