import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

export type TouchRow = { readonly at: number; readonly way: string; readonly weight: number }

/** Contact with each of these people between two instants, oldest first. Reads the parts they had in that time. */
export async function findTouches(
  s: Scope,
  personIds: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<ReadonlyMap<string, readonly TouchRow[]>> {
  const rows = await inChunks(personIds, (piece) =>
    s.db
      .selectFrom('persona as p')
      .innerJoin('participant as a', (join) =>
        join.onRef('a.owner_id', '=', 'p.owner_id').onRef('a.persona_id', '=', 'p.id'),
      )
      .where('p.owner_id', '=', s.owner)
      .where('p.person_id', 'in', piece)
      .where('a.at', '>=', from)
      .where('a.at', '<=', to)
      .where('a.contact', '<>', 'none')
      .select(['p.person_id as personId', 'a.at', 'a.contact as way', 'a.weight'])
      .$narrowType<{ personId: string }>()
      .execute(),
  )
  const byPerson = Map.groupBy(rows, ({ personId }) => personId)
  for (const touches of byPerson.values()) touches.sort((a, b) => a.at - b.at)
  return byPerson
}
