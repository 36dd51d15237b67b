import { isoDay } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { plainLine } from '../../domain/plain-text.ts'
import { mayAnswerPromise, type PromiseAnswer } from '../../domain/promise.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { putRow, updateRow, type Writer } from '../../store/change.ts'
import { findPromiseMark, findPromisesByIds } from '../../store/promises.ts'
import { findStanding } from '../../store/standing.ts'
import type { Scope } from '../../store/store.ts'
import type { ToldPromise } from '../../store/told-promise.ts'
import { change, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { parseDay } from '../people/edit-person.ts'
import { isConfirmed, stateOf } from './view-promise.ts'
import { whatPromised } from './what-promised.ts'

const SUMMARY: { readonly [answer in PromiseAnswer]: (row: ToldPromise) => string } = {
  open: (row) => `Keeping in mind: ${whatPromised(row)} (${row.name})`,
  dismissed: (row) => `No promise: ${row.what} (${row.name})`,
  kept: (row) => `Kept: ${whatPromised(row)} (${row.name})`,
  released: (row) => `Let go: ${whatPromised(row)} (${row.name})`,
}

/** In `kept_by`: the owner says that it waits still, whatever mail seems to say. */
export const NOT_KEPT = 'you'

const REFUSED: { readonly [state in Exclude<PromiseAnswer, 'open'>]: string } = {
  dismissed: 'This was said to be no promise. Take it up first.',
  kept: 'This promise is kept. Take it up again first.',
  released: 'This promise was let go. Take it up again first.',
}

/**
 * The owner's answer to a promise, found or typed. The same answer again changes nothing.
 *
 * @throws DigwellError not-found, conflict
 */
export async function answerPromise(
  home: Home,
  id: string,
  answer: PromiseAnswer,
  requestKey?: string,
): Promise<Receipt> {
  const row = await home.store.read(home.owner, (s) => requirePromise(s, id))
  const verb = `promise-${answer}`
  return change(
    home,
    { verb, summary: SUMMARY[answer](row), standing: (s) => standingAnswer(s, id, answer) },
    async (w) => {
      requireFitting(await requirePromise(w, id), answer)
      await markPromise(w, id, { state: answer })
      if (answer === 'open' && row.kept_at !== null) {
        // The owner knows better: what was taken for keeping it does not count, now or later.
        await updateRow(w, 'promise', id, { kept_at: null, kept_by: NOT_KEPT })
      }
      return {}
    },
    requestKey,
  )
}

/** What later mail shows kept is not what the owner said last. */
async function standingAnswer(s: Scope, id: string, answer: PromiseAnswer): Promise<string | null> {
  if (stateOf(await requirePromise(s, id)) !== answer) return null
  return findStanding(s, {
    verb: `promise-${answer}`,
    table: 'promise_mark',
    id,
    stands: (mark) => mark?.state === answer,
  })
}

function requireFitting(row: ToldPromise, answer: PromiseAnswer): void {
  const state = stateOf(row)
  const fits = mayAnswerPromise({ state, confirmed: isConfirmed(row) }, answer)
  if (!fits && state !== 'open') throw new DigwellError('conflict', REFUSED[state])
}

/** Other words, another day. @throws DigwellError not-found, invalid-input */
export async function editPromise(
  home: Home,
  id: string,
  edit: { readonly what?: string; readonly due?: string | null },
  requestKey?: string,
): Promise<Receipt> {
  requireSome(edit)
  const row = await home.store.read(home.owner, (s) => requirePromise(s, id))
  const what = edit.what === undefined ? undefined : checkWhat(edit.what)
  const due = edit.due === undefined || edit.due === null ? edit.due : parseDay(edit.due)
  const said = due === undefined ? '' : due === null ? ', no day' : `, ${isoDay(due)}`
  return change(
    home,
    {
      verb: 'promise-edit',
      summary: `Changed for ${row.name}: ${what ?? whatPromised(row)}${said}`,
    },
    async (w) => {
      await markPromise(w, id, {
        ...(what === undefined ? {} : { what }),
        ...(due === undefined ? {} : { due_day: due, has_due: 1 }),
      })
      return {}
    },
    requestKey,
  )
}

type Mark = {
  readonly state?: PromiseAnswer
  readonly what?: string
  readonly due_day?: number | null
  readonly has_due?: number
}

/** Keeps the owner's word; what it does not speak of stays as it was. */
export async function markPromise(w: Writer, id: string, mark: Mark): Promise<void> {
  const former = await findPromiseMark(w, id)
  await putRow(w, 'promise_mark', {
    id,
    state: mark.state ?? former?.state ?? 'open',
    what: mark.what ?? former?.what ?? null,
    due_day: mark.due_day === undefined ? (former?.due_day ?? null) : mark.due_day,
    has_due: mark.has_due ?? former?.has_due ?? 0,
    at: w.at,
  })
}

export async function requirePromise(s: Scope, id: string): Promise<ToldPromise> {
  const [row] = await findPromisesByIds(s, [id])
  if (row === undefined) throw new DigwellError('not-found', 'There is no such promise.')
  return row
}

export function checkWhat(text: string): string {
  const what = plainLine(text)
  if (what === '' || what.length > 500) {
    throw new DigwellError('invalid-input', 'Say in a few words what was promised.')
  }
  return what
}
