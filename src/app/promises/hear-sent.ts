import type { Instant } from '../../domain/instant.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { findDraft } from '../../store/drafts.ts'
import { findDeliveries } from '../../text/promises/find-deliveries.ts'
import { findPromises } from '../../text/promises/find-promises.ts'
import { ownPersona } from '../people/own-persona.ts'
import { moveAsSaid } from './later-draft.ts'
import { deliveryRow, promiseRow } from './message-rows.ts'
import { settlePromises } from './settle-promises.ts'

type Sent = {
  readonly draftId: string
  readonly personId: string
  readonly interactionId: string
  readonly text: string
  readonly at: Instant
  readonly timeZone: string
}

/**
 * What the owner sent from here may keep a promise, "as promised, here are the slides", move one to
 * another day, and make new ones: these are suggested as those from mail are.
 */
export async function hearSent(w: Writer, sent: Sent): Promise<void> {
  const { personId, at, timeZone } = sent
  const deliveries = findDeliveries(sent.text)
  const promises = findPromises(sent.text, { at, zone: timeZone })
  const moveId = (await findDraft(w, sent.draftId))?.move_id ?? null
  const anew = await moveAsSaid(w, moveId, promises)
  if (deliveries.length + anew.length === 0) return
  const message = {
    persona_id: await ownPersona(w, personId),
    by_me: 1,
    made_at: at,
    thread: null,
    interaction_id: sent.interactionId,
  }
  const promised = anew.map((promise) => promiseRow(message, promise, 'sent'))
  await insertRows(w, 'promise', promised, 'ignore')
  const delivered = deliveries.map((delivery) => deliveryRow(message, delivery))
  await insertRows(w, 'delivery', delivered, 'ignore')
  await settlePromises(w, [personId], timeZone)
}
