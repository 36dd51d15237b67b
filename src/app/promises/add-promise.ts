import type { Day, Instant } from '../../domain/instant.ts'
import type { PromiseAct } from '../../domain/promise.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { change, type Home } from '../home.ts'
import { parseDay } from '../people/edit-person.ts'
import { ownPersona } from '../people/own-persona.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { checkWhat, markPromise } from './answer-promise.ts'
import type { NewPromise } from './promises.ts'

/** A promise the owner types; it needs no confirming. @throws DigwellError not-found, invalid-input */
export async function addPromise(
  home: Home,
  promise: NewPromise,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const person = await home.store.read(home.owner, (s) => requirePerson(s, promise.personId))
  const what = checkWhat(promise.what)
  const due = promise.due === undefined ? null : parseDay(promise.due)
  const id = promise.id ?? home.newId()
  const who = promise.by === 'me' ? `Promised ${person.name}` : `${person.name} promised`
  return change(
    home,
    { verb: 'promise', summary: `${who}: ${what}` },
    async (w) => {
      await requireFreeId(w, 'promise', id)
      const kind = promise.kind ?? 'promise'
      await insertPromise(w, { id, personId: person.id, by: promise.by, what, due, kind })
      return { id }
    },
    requestKey,
  )
}

/** A confirmed promise in the owner's words, in the change of whatever it came with. */
export async function insertPromise(
  w: Writer,
  promise: {
    readonly id: string
    readonly personId: string
    readonly by: 'me' | 'them'
    readonly what: string
    readonly due: Day | null
    readonly kind: 'promise' | 'invitation'
    /** As it was noted, where that says more than what is to be done. */
    readonly words?: string
    readonly act?: PromiseAct
    readonly at?: Instant
    /** The talk it was noted with. */
    readonly interactionId?: string
  },
): Promise<void> {
  await insertRows(w, 'promise', [
    {
      id: promise.id,
      persona_id: await ownPersona(w, promise.personId),
      by_me: promise.by === 'me' ? 1 : 0,
      kind: promise.kind,
      act: promise.act ?? 'do',
      words: promise.words ?? promise.what,
      what: promise.what,
      made_at: promise.at ?? w.at,
      due_day: promise.due,
      thread: null,
      interaction_id: promise.interactionId ?? null,
      author: 'you',
      kept_at: null,
      kept_by: null,
    },
  ])
  await markPromise(w, promise.id, { state: 'open' })
}
