import type { Instant } from '../../domain/instant.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { timedId } from '../../store/named-id.ts'
import { findDeliveries } from '../../text/promises/find-deliveries.ts'
import { ownPersona } from '../people/own-persona.ts'
import { settlePromises } from './settle-promises.ts'

/** What the owner sent from here may keep a promise: "as promised, here are the slides". */
export async function hearSent(
  w: Writer,
  sent: {
    readonly personId: string
    readonly interactionId: string
    readonly text: string
    readonly at: Instant
    readonly timeZone: string
  },
): Promise<void> {
  const { personId, interactionId, at, timeZone } = sent
  const deliveries = findDeliveries(sent.text)
  if (deliveries.length === 0) return
  const persona = await ownPersona(w, personId)
  await insertRows(
    w,
    'delivery',
    deliveries.map(({ act, strength, words }) => ({
      id: timedId(at, 'delivery', interactionId, act, words),
      persona_id: persona,
      by_me: 1,
      act,
      strength,
      words,
      at,
      thread: null,
      interaction_id: interactionId,
    })),
    'ignore',
  )
  await settlePromises(w, [personId], timeZone)
}
