import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'

/** A yes or no that the owner noted, and when it had been asked for. */
export type AnswerGiven = { readonly askedAt: Instant; readonly at: Instant }

type Row = { readonly id: string; readonly asked_at: number | null; readonly at: number }

/** The answers of these people to introductions, by person. Reads all introductions answered: hundreds at most. */
export async function findAnswersGiven(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AnswerGiven[]>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select x.person_id as id, m.asked_a_at as asked_at, m.answered_a_at as at
      from introduction m cross join persona x
      where m.owner_id = ${s.owner} and m.answered_a_at is not null
        and x.owner_id = m.owner_id and x.id = m.a_persona_id
    union all select x.person_id as id, m.asked_b_at as asked_at, m.answered_b_at as at
      from introduction m cross join persona x
      where m.owner_id = ${s.owner} and m.answered_b_at is not null
        and x.owner_id = m.owner_id and x.id = m.b_persona_id`.execute(s.db)
  const wanted = new Set(personIds)
  const answers = rows
    .filter(({ id }) => wanted.has(id))
    .map(({ id, asked_at, at }) => ({ id, askedAt: Number(asked_at ?? at), at: Number(at) }))
  return Map.groupBy(answers, ({ id }) => id)
}
