import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows } from '../../store/change.ts'
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
      await insertRows(w, 'promise', [
        {
          id,
          persona_id: await ownPersona(w, person.id),
          by_me: promise.by === 'me' ? 1 : 0,
          kind: promise.kind ?? 'promise',
          act: 'do',
          words: what,
          what,
          made_at: w.at,
          due_day: due,
          thread: null,
          interaction_id: null,
          author: 'you',
          kept_at: null,
          kept_by: null,
        },
      ])
      await markPromise(w, id, { state: 'open' })
      return { id }
    },
    requestKey,
  )
}
