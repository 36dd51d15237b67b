import type { Instant } from '../../domain/instant.ts'
import type { FoundPromise } from '../../domain/promise.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { findDraft } from '../../store/drafts.ts'
import { timedId } from '../../store/named-id.ts'
import { findDeliveries } from '../../text/promises/find-deliveries.ts'
import { findPromises } from '../../text/promises/find-promises.ts'
import { ownPersona } from '../people/own-persona.ts'
import { moveAsSaid } from './later-draft.ts'
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
  const base = { persona_id: await ownPersona(w, personId), by_me: 1, thread: null }
  await insertRows(
    w,
    'promise',
    anew.map((promise) => ({ ...base, ...promiseOf(promise, sent) })),
    'ignore',
  )
  await insertRows(
    w,
    'delivery',
    deliveries.map(({ act, strength, words }) => ({
      ...base,
      id: timedId(at, 'delivery', sent.interactionId, act, words),
      act,
      strength,
      words,
      at,
      interaction_id: sent.interactionId,
    })),
    'ignore',
  )
  await settlePromises(w, [personId], timeZone)
}

function promiseOf({ kind, act, words, what, due }: FoundPromise, { at, interactionId }: Sent) {
  return {
    id: timedId(at, 'promise', interactionId, kind, what, words),
    kind,
    act,
    words,
    what,
    made_at: at,
    due_day: due,
    interaction_id: interactionId,
    author: 'sent',
    kept_at: null,
    kept_by: null,
  }
}
