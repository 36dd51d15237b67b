import type { PromiseRow } from './promise-rows.ts'
import type { Scope } from './store.ts'

/** A promise found in a message; `isAnswered`: the owner said something of it. */
export type PromiseIn = Pick<PromiseRow, 'id' | 'author'> & { readonly isAnswered: boolean }

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
    .select(['p.id', 'p.author', 'm.id as mark'])
    .execute()
  return rows.map(({ mark, ...row }) => ({ ...row, isAnswered: mark !== null }))
}
