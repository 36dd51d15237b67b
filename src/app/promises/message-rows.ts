import type { FoundDelivery, FoundPromise } from '../../domain/promise.ts'
import type { DeliveryRow, PromiseRow } from '../../store/promise-rows.ts'
import { timedId } from '../../store/named-id.ts'

/** A message as promises hang on it: whose persona it was written to or by, when and in which conversation. */
export type Message = Pick<PromiseRow, 'persona_id' | 'by_me' | 'made_at' | 'thread'> & {
  readonly interaction_id: string
}

/** The row of a promise found in a message; the same words in the same message have the same id. */
export function promiseRow(
  { persona_id, by_me, made_at, thread, interaction_id }: Message,
  { kind, act, words, what, due }: FoundPromise,
  author: 'import' | 'model' | 'sent',
): Omit<PromiseRow, 'owner_id' | 'change_id'> {
  return {
    id: timedId(made_at, 'promise', interaction_id, kind, what, words),
    persona_id,
    by_me,
    made_at,
    thread,
    interaction_id,
    kind,
    act,
    words,
    what,
    due_day: due,
    author,
    kept_at: null,
    kept_by: null,
  }
}

/** The row of words in a message by which something was done; the same words have the same id. */
export function deliveryRow(
  { persona_id, by_me, made_at: at, thread, interaction_id }: Message,
  { act, strength, words }: FoundDelivery,
): Omit<DeliveryRow, 'owner_id' | 'change_id'> {
  const id = timedId(at, 'delivery', interaction_id, act, words)
  return { id, persona_id, by_me, thread, interaction_id, act, strength, words, at }
}
