import type { Channel } from '../../src/domain/interaction.ts'
import type { RequestAnswer, RequestKind, SpokenAnswer } from '../../src/domain/request.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type { RequestsPage, RequestView, RequestWords } from '../../src/domain/view/request-view.ts'
import { get, send } from './api.ts'
import type { PersonRef } from './overlay.ts'
import { queryClient } from './query-client.ts'
import { uuidv7 } from './uuid.ts'
import { patch, type Patch, write } from './write.ts'

const TOUCHES = [['requests'], ['today'], ['person'], ['promises'], ['gives'], ['history']] as const
const at = (id: string, rest: string) => `/api/requests/${encodeURIComponent(id)}${rest}`

export type RequestReply = {
  readonly answer: RequestAnswer
  readonly said?: Channel
  readonly backOn?: string
  readonly promise?: { readonly what: string; readonly due?: string }
}

/** The owner's answer, shown at once, with its undo. */
export function answerRequest(row: RequestView, reply: RequestReply): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: at(row.id, '/answer'),
    body: reply,
    patches: leaving([row.id]),
    touches: TOUCHES,
  })
}

/** "Not now" to all of them. @returns words that fit them all, or null when it was not saved */
export async function notNowToAll(ids: readonly string[], backOn: string): Promise<string | null> {
  const saved = await write<Receipt & { text: string }>({
    method: 'POST',
    path: '/api/requests/not-now',
    body: { ids, backOn },
    patches: leaving(ids),
    touches: TOUCHES,
  })
  return saved?.text ?? null
}

/** What was answered leaves the list it waited in. */
function leaving(ids: readonly string[]): Patch[] {
  const gone = new Set(ids)
  return (['waiting', 'to-say', 'later'] as const).map((view) =>
    patch<RequestsPage>(['requests', view], (page) => ({
      ...page,
      rows: page.rows.filter(({ id }) => !gone.has(id)),
    })),
  )
}

/** A request made in speech. */
export function addRequest(person: PersonRef, kind: RequestKind, words: string) {
  return write({
    method: 'POST',
    path: '/api/requests',
    body: { id: uuidv7(), personId: person.id, kind, words },
    touches: TOUCHES,
  })
}

/**
 * Lays the first words of an answer on the desk, where none of it are yet; words of another answer give way.
 *
 * @returns whose desk, and the move that its draft is begun for
 */
export async function draftAnswer(
  id: string,
  answer: SpokenAnswer,
): Promise<{ readonly personId: string; readonly move: string }> {
  const { draft, ...words } = await get<RequestWords>(at(id, '/words'), { answer })
  if (draft?.isSame !== true) {
    const path = `/api/write/drafts/${draft?.id ?? uuidv7()}`
    await send('POST', path, { ...words, kind: 'reply' }, uuidv7())
    for (const key of ['desk', 'write']) void queryClient.invalidateQueries({ queryKey: [key] })
  }
  return { personId: words.personId, move: words.moveId }
}
