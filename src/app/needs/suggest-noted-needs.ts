import type { Instant } from '../../domain/instant.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import { markMatchesDue } from '../../store/person-terms.ts'
import { notedNeeds } from '../../text/needs/noted-needs.ts'
import { ownPersona } from '../people/own-persona.ts'

/** Suggests what the owner's own note about somebody says they need or could give. */
export async function suggestNotedNeeds(
  w: Writer,
  note: {
    readonly personId: string
    readonly text: string
    readonly at: Instant
    /** The talk it was noted with. */
    readonly interactionId?: string
  },
): Promise<void> {
  const found = notedNeeds(note.text)
  if (found.length === 0) return
  const persona = await ownPersona(w, note.personId)
  await insertRows(
    w,
    'need',
    found.map(({ way, words, what }) => ({
      id: namedId('need', persona, String(note.at), way, words),
      persona_id: persona,
      way,
      words,
      what,
      at: note.at,
      interaction_id: note.interactionId ?? null,
      author: 'note',
    })),
    'ignore',
  )
  await markMatchesDue(w, [note.personId])
}
