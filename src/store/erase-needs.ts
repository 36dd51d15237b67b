import type { Writer } from './change.ts'
import { eraseRows, idsOfPersonas } from './erase-told.ts'
import { dropMatches } from './found-matches.ts'

/** What these personas needed and offered, and what the owner said of it, with before-images. */
export async function eraseNeeds(
  w: Writer,
  personId: string,
  personaIds: readonly string[],
): Promise<void> {
  const needs = await idsOfPersonas(w, 'need', personaIds)
  await eraseRows(w, ['need_mark', 'need'], needs)
  for (const column of ['persona_id', 'other_persona_id'] as const) {
    await eraseRows(w, ['match_mark'], await idsOfPersonas(w, 'match_mark', personaIds, column))
  }
  await dropMatches(w, [personId])
}
