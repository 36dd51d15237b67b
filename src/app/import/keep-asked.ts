import { insertRows, type Writer } from '../../store/change.ts'
import { timedId } from '../../store/named-id.ts'
import { interactionId } from './interaction-id.ts'
import type { Kept } from './keep-context.ts'

/** Keeps what new records ask of the owner, with the persona that asks. Known ones stay as they are. */
export async function keepAsked(w: Writer, entries: readonly Kept[]): Promise<void> {
  const rows = entries.flatMap(({ record, parts }) => {
    const { asked, interaction } = record
    if (asked === undefined || interaction === undefined) return []
    const writer = parts.find(({ claim }) => claim.role === 'from')
    if (writer === undefined) return []
    const happened = interactionId(interaction)
    return [
      {
        id: timedId(interaction.at, 'request', happened),
        persona_id: writer.id,
        kind: asked.kind,
        words: asked.words,
        what: asked.what,
        at: interaction.at,
        channel: interaction.channel,
        thread: interaction.thread ?? null,
        interaction_id: happened,
        author: 'import',
        answered_at: null,
      },
    ]
  })
  if (rows.length > 0) await insertRows(w, 'request', rows, 'ignore')
}
