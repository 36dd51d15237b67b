import type { IntroductionStep, IntroductionWay } from '../../src/domain/introduction.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type { IntroductionDraft } from '../../src/domain/view/introduction-view.ts'
import { ApiError, send } from './api.ts'
import { queryClient } from './query-client.ts'
import { createStore } from './store.ts'
import { say } from './toasts.ts'
import { uuidv7 } from './uuid.ts'
import { write } from './write.ts'

const TOUCHES = [['introductions'], ['person'], ['today'], ['gives'], ['history']] as const
const at = (id: string, rest: string) => `/api/introductions/${encodeURIComponent(id)}${rest}`

export type IntroductionForm = {
  readonly id: string
  readonly way: IntroductionWay
  readonly aId: string
  readonly bId: string
  readonly why: string
}

/** The one begun on a form just now: where it turns up, it comes into sight. */
export const justBegun = createStore<string | null>(null)

/** Keeps the idea; nobody is asked by it. @param key the same for a second try */
export function beginIntroduction(form: IntroductionForm, key: string): Promise<Receipt | null> {
  return write({ method: 'POST', path: '/api/introductions', body: form, touches: TOUCHES }, key)
}

/** Notes a step that was taken outside. */
export function takeStep(
  id: string,
  step: IntroductionStep,
  outcome?: string,
): Promise<Receipt | null> {
  const body = outcome === undefined ? { step } : { step, outcome }
  return write({ method: 'POST', path: at(id, '/steps'), body, touches: TOUCHES })
}

/** Lays first words for a step on the desk. @returns whose desk, or null when that did not work */
export async function draftStep(id: string, step: IntroductionStep): Promise<string | null> {
  try {
    const body = { draftId: uuidv7(), step }
    const draft = await send<IntroductionDraft>('POST', at(id, '/drafts'), body, uuidv7())
    for (const key of ['desk', 'write']) void queryClient.invalidateQueries({ queryKey: [key] })
    return draft.personId
  } catch (cause) {
    const why = cause instanceof ApiError ? cause.message : 'Something went wrong.'
    say({ text: `No words could be laid out. ${why}`, failed: true })
    return null
  }
}
