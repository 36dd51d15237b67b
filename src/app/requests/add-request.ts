import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows } from '../../store/change.ts'
import { change, type Home } from '../home.ts'
import { ownPersona } from '../people/own-persona.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { checkWhat } from '../promises/answer-promise.ts'
import type { NewRequest } from './requests.ts'

/** A request made in speech, in the owner's words. @throws DigwellError not-found, invalid-input */
export async function addRequest(
  home: Home,
  request: NewRequest,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const person = await home.store.read(home.owner, (s) => requirePerson(s, request.personId))
  const words = checkWhat(request.words)
  const id = request.id ?? home.newId()
  return change(
    home,
    { verb: 'request', summary: `${person.name} asked: ${words}` },
    async (w) => {
      await requireFreeId(w, 'request', id)
      await insertRows(w, 'request', [
        {
          id,
          persona_id: await ownPersona(w, person.id),
          kind: request.kind,
          words,
          what: words,
          at: w.at,
          channel: 'other',
          thread: null,
          interaction_id: null,
          author: 'you',
          answered_at: null,
        },
      ])
      return { id }
    },
    requestKey,
  )
}
