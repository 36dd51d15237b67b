import { sql } from 'kysely'
import type { Scope } from './store.ts'

export type SentPromise = {
  readonly id: string
  readonly person_id: string
  readonly author: string
  readonly words: string
  readonly made_at: number
  /** The owner's answer; null: none yet. */
  readonly state: string | null
}

/** The owner's promises to those of these people to whom some were made in messages sent from here. */
export async function findSentPromises(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly SentPromise[]> {
  const { rows } = await sql<SentPromise>`
    with told as (
      select p.id, x.person_id, p.author, p.words, p.made_at from persona x
      join promise p on p.owner_id = x.owner_id and p.persona_id = x.id and p.by_me = 1
      where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)}))
    select t.*, m.state from told t
    left join promise_mark m on m.owner_id = ${s.owner} and m.id = t.id
    where t.person_id in (select person_id from told where author = 'sent')`.execute(s.db)
  return rows
}
