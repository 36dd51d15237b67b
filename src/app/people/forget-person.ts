import type { Receipt } from '../../domain/view/history-view.ts'
import { eraseFromJournal, erasePerson } from '../../store/erase-person.ts'
import { change, type Home } from '../home.ts'
import { requirePerson } from './require-person.ts'

/**
 * Forgets somebody for good: their records, identities, facts, interactions, search words and the
 * before-images of all these. A keyed hash stays, so that a re-import does not bring them back.
 */
export async function forgetPerson(home: Home, askedId: string): Promise<Receipt> {
  const { id, name } = await home.store.read(home.owner, (s) => requirePerson(s, askedId))
  return change(
    home,
    { verb: 'forget', summary: 'Forgot somebody, as you asked', undoable: false },
    async (w) => {
      await erasePerson(w, id)
      await eraseFromJournal(w, id, name)
      return {}
    },
  )
}
