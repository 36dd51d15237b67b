import type { Instant } from '../../domain/instant.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import { notedPromises } from '../../text/promises/noted-promises.ts'
import { ownPersona } from '../people/own-persona.ts'

/** Suggests what the owner's own note about somebody says was promised, by either side. */
export async function suggestNoted(
  w: Writer,
  note: {
    readonly personId: string
    readonly text: string
    readonly at: Instant
    readonly timeZone: string
    /** The talk it was noted with. */
    readonly interactionId?: string
  },
): Promise<void> {
  const found = notedPromises(note.text, { at: note.at, zone: note.timeZone })
  if (found.length === 0) return
  const persona = await ownPersona(w, note.personId)
  await insertRows(
    w,
    'promise',
    found.map((promise) => ({
      id: namedId('promise', persona, String(note.at), promise.what, promise.words),
      persona_id: persona,
      by_me: promise.by === 'me' ? 1 : 0,
      kind: promise.kind,
      act: promise.act,
      words: promise.words,
      what: promise.what,
      made_at: note.at,
      due_day: promise.due,
      thread: null,
      interaction_id: note.interactionId ?? null,
      author: 'note',
      kept_at: null,
      kept_by: null,
    })),
    'ignore',
  )
}
