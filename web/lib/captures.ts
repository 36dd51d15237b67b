import type { NewCapture } from '../../src/app/events/events.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import { openOutbox } from '../capture/outbox.ts'
import { sendAll, sendCapture } from '../capture/send-capture.ts'
import { type CaptureDraft, openOverlay } from './overlay.ts'
import { queryClient } from './query-client.ts'
import { say } from './toasts.ts'
import { keepForUndo, offerUndo } from './undo.ts'
import { uuidv7 } from './uuid.ts'

const TOUCHES = [
  'people',
  'person',
  'today',
  'session',
  'history',
  'search',
  'events',
  'promises',
  'needs',
  'matches',
] as const
const outboxOpened = openOutbox()

function readAgain(): void {
  for (const key of TOUCHES) void queryClient.invalidateQueries({ queryKey: [key] })
}

export type Noted = 'saved' | 'waiting' | 'not-saved'

/**
 * Saves somebody met. Where Digwell does not answer, it is kept on this device and sent later, once.
 *
 * @param key the same key again is the same write
 */
export async function noteCapture(
  body: NewCapture & { readonly id: string },
  { key, photo = null, said }: { key: string; photo?: string | null; said?: string | null },
): Promise<Noted> {
  const kept = { key, body, photo }
  const outbox = await outboxOpened
  await outbox?.keep(kept)
  const sending = sendCapture(kept)
  keepForUndo(sending.then((one) => (one.state === 'sent' ? (one.answer as Receipt) : null)))
  const outcome = await sending
  if (outcome.state === 'sent') {
    await outbox?.drop(key)
    offerUndo(outcome.answer as Receipt, said)
    readAgain()
    return 'saved'
  }
  if (outcome.state !== 'refused' && outbox !== null) {
    say({ text: `${body.name} is kept on this device until Digwell answers.` })
    return 'waiting'
  }
  await outbox?.drop(key)
  const why = outcome.state === 'refused' ? outcome.why : 'Digwell is not answering.'
  say({ text: `Not saved. ${why.split('\n')[0]?.replace(/:$/, '.')}`, failed: true })
  return 'not-saved'
}

/** From the form that `c` opens; when it is not saved, what was typed comes back. */
export async function saveDraft(form: CaptureDraft, eventId: string | null): Promise<void> {
  const { name, meant, about, note, metAt, chips, tags } = form
  const body = {
    id: uuidv7(),
    personId: form.id,
    ...meant,
    name: name.trim(),
    chips,
    tags,
    ...(about.trim() === '' ? {} : { about: about.trim() }),
    ...(note.trim() === '' ? {} : { detail: note.trim() }),
    ...(eventId === null ? {} : { eventId }),
    ...(eventId === null && metAt.trim() !== '' ? { place: metAt.trim() } : {}),
  }
  const noted = await noteCapture(body, { key: form.key })
  if (noted === 'not-saved') openOverlay({ kind: 'capture', draft: form })
}

/** Sends what waits from earlier. */
export async function sendWaiting(): Promise<void> {
  const outbox = await outboxOpened
  if (outbox === null || (await sendAll(outbox)) === 0) return
  say({ text: 'People you noted on the way are in now.' })
  readAgain()
}

globalThis.addEventListener?.('online', () => void sendWaiting())
void sendWaiting()
