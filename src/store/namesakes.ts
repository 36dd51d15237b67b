import type { PersonTableRow } from './schema.ts'
import type { Scope } from './store.ts'

/** People found by exactly this folded word, each once. Cost: those alone. */
export async function findNamesakes(
  s: Scope,
  word: string,
): Promise<readonly Pick<PersonTableRow, 'id' | 'name' | 'about'>[]> {
  return s.db
    .selectFrom('search_token as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 't.owner_id').onRef('p.id', '=', 't.person_id'),
    )
    .where('t.owner_id', '=', s.owner)
    .where('t.token', '=', word.slice(0, 40))
    .select(['p.id', 'p.name', 'p.about'])
    .orderBy('p.id')
    .execute()
}
