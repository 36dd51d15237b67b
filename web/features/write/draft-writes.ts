import type { Receipt } from '../../../src/domain/view/history-view.ts'
import { write } from '../../lib/write.ts'
import { draftBody, type Typed } from './save-draft.ts'

const at = (id: string, verb = '') => `/api/write/drafts/${encodeURIComponent(id)}${verb}`
const about = (personId: string) => [
  ['desk'],
  ['write'],
  ['today'],
  ['person', personId],
  ['people'],
  ['well'],
  ['history'],
  ['gives'],
  // Sent, words may move a promise, answer a request or take an introduction a step on.
  ['promises'],
  ['requests'],
  ['introductions'],
]

/** With the contact it became. */
export type SentReceipt = Receipt & { readonly interactionId: string }

/** The owner sent it by their own hand. */
export function markSent(personId: string, typed: Typed): Promise<SentReceipt | null> {
  return write<SentReceipt>({
    method: 'POST',
    path: at(typed.id, '/sent'),
    body: draftBody(personId, typed),
    touches: about(personId),
  })
}

export function putAway(personId: string, draftId: string): Promise<Receipt | null> {
  return write({ method: 'DELETE', path: at(draftId), touches: about(personId) })
}

export function restoreWords(
  personId: string,
  draftId: string,
  versionId: string,
): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: at(draftId, '/restore'),
    body: { versionId },
    touches: [['desk', personId], ['history']],
  })
}
