import type { PromiseRow } from './promise-rows.ts'
import type { Scope } from './store.ts'

/** A promise found in a message; `isAnswered`: the owner said something of it. */
export type PromiseIn = Pick<PromiseRow, 'id' | 'author' | 'due_day'> & {
  readonly isAnswered: boolean
}

/** What was promised in one message. */
export async function findPromisesIn(
  s: Scope,
  { id, persona_id: persona, made_at: at }: Pick<PromiseRow, 'id' | 'persona_id' | 'made_at'>,
): Promise<readonly PromiseIn[]> {
  const rows = await s.db
    .selectFrom('promise as p')
    .leftJoin('promise_mark as m', (join) =>
      join.onRef('m.owner_id', '=', 'p.owner_id').onRef('m.id', '=', 'p.id'),
    )
    .where('p.owner_id', '=', s.owner)
    .where('p.persona_id', '=', persona)
    .where('p.made_at', '=', at)
    .where('p.interaction_id', '=', id)
    .select(['p.id', 'p.author', 'p.due_day', 'm.id as mark'])
    .execute()
  return rows.map(({ mark, ...row }) => ({ ...row, isAnswered: mark !== null }))
}

/** Deletes promises without a before-image: what found them no longer does, and their message is read anew when needed. */
export async function dropPromises(s: Scope, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await s.db.deleteFrom('promise').where('owner_id', '=', s.owner).where('id', '=', id).execute()
  }
}
