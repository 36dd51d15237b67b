import type { GiveKind, GiveSize, GiveSort } from '../../domain/give.ts'
import type { Instant } from '../../domain/instant.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { ownPersona } from '../people/own-persona.ts'

export type LoggedGive = {
  readonly id: string
  readonly personId: string
  readonly sort: GiveSort
  /** Who gave, or who asked. */
  readonly by: 'me' | 'them'
  readonly kind: GiveKind
  readonly size: GiveSize
  readonly at: Instant
  /** What it was; may be empty. */
  readonly words: string
  /** The message or meeting in which it happened. */
  readonly interactionId?: string
}

/** Writes one line of the ledger, in the change of whatever it came with. */
export async function logGive(w: Writer, give: LoggedGive): Promise<void> {
  await insertRows(w, 'give', [
    {
      id: give.id,
      persona_id: await ownPersona(w, give.personId),
      sort: give.sort,
      by_me: give.by === 'me' ? 1 : 0,
      kind: give.kind,
      size: give.size,
      at: give.at,
      words: give.words,
      interaction_id: give.interactionId ?? null,
    },
  ])
}
