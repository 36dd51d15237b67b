import type { Scope } from '../../store/store.ts'
import { tieClock, type Home } from '../home.ts'
import { addGive } from './add-give.ts'
import { answerGive, editGive } from './answer-give.ts'
import { giveMonths } from './give-months.ts'
import type { GiveDesk } from './gives.ts'
import { listGives } from './list-gives.ts'
import { listLoops } from './list-loops.ts'

/** The ledger of one owner. */
export function createGiveDesk(home: Home): GiveDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  const clock = (s: Scope) => tieClock(home, s, home.clock())
  return {
    list: (query) => read((s) => listGives(home, s, query)),
    months: (months) => read(async (s) => giveMonths(s, await clock(s), months)),
    loops: () => read(async (s) => listLoops(s, await clock(s))),
    add: (give, options) => addGive(home, give, options?.requestKey),
    edit: (id, edit, options) => editGive(home, id, edit, options?.requestKey),
    answer: (id, answer, options) => answerGive(home, id, answer, options?.requestKey),
  }
}
