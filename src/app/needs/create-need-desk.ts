import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { answerMatch } from './answer-match.ts'
import { addNeed, answerNeed, dismissNeeds, editNeed } from './answer-need.ts'
import { listNeeds } from './list-needs.ts'
import type { NeedDesk } from './needs.ts'
import { settleMatchesSoon } from './settle-matches.ts'
import { viewMatches } from './view-matches.ts'

/** Needs, offers and who could use what, of one owner. */
export function createNeedDesk(home: Home): NeedDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    list: (query) => read((s) => listNeeds(home, s, query)),
    add: (need, options) => addNeed(home, need, options?.requestKey),
    accept: (id, options) => answerNeed(home, id, 'open', options?.requestKey),
    dismiss: (id, options) => answerNeed(home, id, 'dismissed', options?.requestKey),
    dismissAll: (ids, options) => dismissNeeds(home, ids, options?.requestKey),
    met: (id, options) => answerNeed(home, id, 'met', options?.requestKey),
    edit: (id, edit, options) => editNeed(home, id, edit, options?.requestKey),
    matches: async () => {
      const isSettled = await settleMatchesSoon(home)
      return { ...(await read(viewMatches)), counting: !isSettled }
    },
    dismissMatch: (id, options) => answerMatch(home, id, 'not', options?.requestKey),
    matchDone: (id, options) => answerMatch(home, id, 'done', options?.requestKey),
  }
}
