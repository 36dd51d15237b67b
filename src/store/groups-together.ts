import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

/** A gathering larger than this says nothing about who is who. */
const LARGEST_GROUP = 12

/**
 * Groups of personas that were in one interaction, in no order.
 * Reads the index by interaction alone.
 */
export async function* groupsTogether(s: Scope, page = 20_000): AsyncIterable<readonly string[]> {
  let pending: { interaction: string; personas: string[] } = { interaction: '', personas: [] }
  for (let after = ''; ;) {
    const rows = await s.db
      .selectFrom('participant')
      .select(['interaction_id', 'persona_id'])
      .where('owner_id', '=', s.owner)
      .where('interaction_id', '>', after)
      .orderBy('interaction_id')
      .limit(page)
      .execute()
    for (const { interaction_id, persona_id } of rows) {
      if (interaction_id !== pending.interaction) {
        if (pending.personas.length > 1 && pending.personas.length <= LARGEST_GROUP)
          yield pending.personas
        pending = { interaction: interaction_id, personas: [] }
      }
      if (!pending.personas.includes(persona_id)) pending.personas.push(persona_id)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) break
    // The last interaction of a full page may go on: read it again from its start.
    after = previousInteraction(rows.map((row) => row.interaction_id))
    pending = { interaction: '', personas: [] }
  }
  if (pending.personas.length > 1 && pending.personas.length <= LARGEST_GROUP)
    yield pending.personas
}

function previousInteraction(ids: readonly string[]): string {
  const last = ids.at(-1) ?? ''
  for (let index = ids.length - 1; index >= 0; index--) {
    const id = ids[index] ?? ''
    if (id !== last) return id
  }
  return last
}

/** Groups in which any of these personas was. Cost: what they took part in. */
export async function* groupsWith(
  s: Scope,
  personaIds: readonly string[],
): AsyncIterable<readonly string[]> {
  const groups = new Map<string, Set<string>>()
  await inChunks(personaIds, async (piece) => {
    const rows = await s.db
      .selectFrom('participant')
      .select(['interaction_id', 'persona_id'])
      .where('owner_id', '=', s.owner)
      .where('interaction_id', 'in', (query) =>
        query
          .selectFrom('participant as mine')
          .select('mine.interaction_id')
          .where('mine.owner_id', '=', s.owner)
          .where('mine.persona_id', 'in', piece),
      )
      .execute()
    for (const { interaction_id, persona_id } of rows) {
      const group = groups.get(interaction_id)
      if (group === undefined) groups.set(interaction_id, new Set([persona_id]))
      else group.add(persona_id)
    }
    return []
  })
  for (const group of groups.values()) {
    if (group.size > 1 && group.size <= LARGEST_GROUP) yield [...group]
  }
}
