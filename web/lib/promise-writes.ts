import { OWN_SUBJECTS } from '../../src/domain/own-subjects.ts'
import { mayAnswerPromise } from '../../src/domain/promise.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type { PersonView } from '../../src/domain/view/person-view.ts'
import type { PromisesPage, PromiseView } from '../../src/domain/view/promise-view.ts'
import { get, send } from './api.ts'
import { closeIfDraft, openOverlay, type PersonRef, type PromiseDraft } from './overlay.ts'
import { queryClient } from './query-client.ts'
import { uuidv7 } from './uuid.ts'
import { patch, type Patch, write } from './write.ts'

const TOUCHES = [['promises'], ['person'], ['today'], ['history']] as const
type LateWords = { personId: string; text: string; moveId: string }

const at = (id: string, rest = '') => `/api/promises/${encodeURIComponent(id)}${rest}`

export type PromiseAnswer = 'accept' | 'dismiss' | 'kept' | 'release'

const STATES = { accept: 'open', dismiss: 'dismissed', kept: 'kept', release: 'released' } as const

/** Whether that answer makes sense where the promise stands. */
export const mayAnswer = (row: PromiseView, answer: PromiseAnswer) =>
  mayAnswerPromise(row, STATES[answer])

/** One key, shown at once, with its undo. */
export function answerPromise(row: PromiseView, answer: PromiseAnswer): Promise<Receipt | null> {
  const after: PromiseView = { ...row, state: STATES[answer], confirmed: answer !== 'dismiss' }
  return write({
    method: 'POST',
    path: at(row.id, `/${answer}`),
    patches: shown(row, answer === 'dismiss' ? null : after),
    touches: TOUCHES,
  })
}

/** A promise leaves the list it waited in; taken up, it joins the open ones. */
function shown(row: PromiseView, after: PromiseView | null): Patch[] {
  const isOpen = after !== null && after.state === 'open'
  return [
    patch<PromisesPage>(['promises', 'suggested'], (page) => ({
      ...page,
      rows: page.rows.filter((one) => one.id !== row.id),
    })),
    patch<PromisesPage>(['promises', 'open'], (page) => ({
      ...page,
      rows: [...page.rows.filter((one) => one.id !== row.id), ...(isOpen ? [after] : [])],
    })),
    patch<PersonView>(['person', row.personId], (view) =>
      'promises' in view
        ? {
            ...view,
            promises: view.promises.flatMap((one) => (one.id === row.id ? (after ?? []) : one)),
          }
        : view,
    ),
  ]
}

/** Adds what was typed, or changes the promise it is about. */
export async function savePromise(person: PersonRef, form: PromiseDraft): Promise<void> {
  const { id, by, edits, due } = form
  const what = form.what.trim()
  const saved = await write(
    {
      ...(edits === null
        ? {
            method: 'POST',
            path: '/api/promises',
            body: { id, personId: person.id, by, what, ...(due === null ? {} : { due }) },
          }
        : { method: 'PATCH', path: at(edits), body: { what, due } }),
      touches: TOUCHES,
      onFailed: () => openOverlay({ kind: 'promise', person, draft: form }),
    },
    form.key,
  )
  if (saved !== null) closeIfDraft(form.key)
}

/**
 * Lays a first draft on the desk that says it will be later; sent, it moves the promise.
 *
 * @param due the new day; null: a blank to fill in
 * @returns whose desk
 */
export async function draftLateWords(id: string, due: string | null): Promise<string> {
  const words = await get<LateWords>(at(id, '/late-words'), { by: due ?? undefined })
  const draft = {
    ...words,
    kind: 'followup',
    channel: 'email',
    subject: OWN_SUBJECTS.later,
  }
  await send('POST', `/api/write/drafts/${uuidv7()}`, draft, uuidv7())
  for (const key of ['desk', 'write']) void queryClient.invalidateQueries({ queryKey: [key] })
  return words.personId
}

/** Lays a first draft on the desk that asks how something somebody said is coming along, without hurry. */
export async function draftFriendlyWord({ id }: PromiseView): Promise<void> {
  const words = await get<{ personId: string; text: string }>(at(id, '/kind-words'))
  const draft = { ...words, kind: 'followup', channel: 'email', subject: OWN_SUBJECTS.friendly }
  await send('POST', `/api/write/drafts/${uuidv7()}`, draft, uuidv7())
  for (const key of ['desk', 'write']) void queryClient.invalidateQueries({ queryKey: [key] })
}
