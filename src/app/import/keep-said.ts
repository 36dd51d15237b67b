import { insertRows, type Writer } from '../../store/change.ts'
import { timedId } from '../../store/named-id.ts'
import type { Kept } from './keep-context.ts'

/**
 * Keeps the promises made in new records and what may have kept earlier ones, with the persona they
 * were made to or by. Known ones stay as they are.
 */
export async function keepSaid(w: Writer, entries: readonly Kept[]): Promise<void> {
  const told = entries.flatMap((entry) => toldIn(entry) ?? [])
  if (told.length === 0) return
  await insertRows(
    w,
    'promise',
    told.flatMap(({ base, said, interactionId }) =>
      said.promises.map((promise) => ({
        ...base,
        id: timedId(
          base.made_at,
          'promise',
          interactionId,
          promise.kind,
          promise.what,
          promise.words,
        ),
        kind: promise.kind,
        act: promise.act,
        words: promise.words,
        what: promise.what,
        due_day: promise.due,
        author: 'import',
        kept_at: null,
        kept_by: null,
      })),
    ),
    'ignore',
  )
  await insertRows(
    w,
    'delivery',
    told.flatMap(({ base: { made_at: at, ...base }, said, interactionId }) =>
      said.deliveries.map(({ act, strength, words }) => ({
        ...base,
        id: timedId(at, 'delivery', interactionId, act, words),
        interaction_id: interactionId,
        act,
        strength,
        words,
        at,
      })),
    ),
    'ignore',
  )
}

function toldIn({ record, parts }: Kept) {
  const { said, interaction } = record
  if (said === undefined || interaction === undefined) return null
  const roles = said.by === 'me' ? ['to', 'with'] : ['from']
  const part = parts.find(({ claim }) => claim.role !== null && roles.includes(claim.role))
  if (part === undefined) return null
  const interactionId = timedId(interaction.at, 'interaction', interaction.key)
  return {
    said,
    interactionId,
    base: {
      persona_id: part.id,
      by_me: said.by === 'me' ? 1 : 0,
      made_at: interaction.at,
      thread: interaction.thread ?? null,
      interaction_id: interactionId,
    },
  }
}
