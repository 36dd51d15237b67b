import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { addPromise } from './add-promise.ts'
import { answerPromise, editPromise } from './answer-promise.ts'
import { askKindly } from './ask-kindly.ts'
import { listPromises } from './list-promises.ts'
import type { PromiseDesk } from './promises.ts'
import { sayLate } from './say-late.ts'
import { viewWordKept } from './view-word-kept.ts'

/** Promises of one owner. */
export function createPromiseDesk(home: Home): PromiseDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    list: (query) => read((s) => listPromises(home, s, query)),
    accept: (id, options) => answerPromise(home, id, 'open', options?.requestKey),
    dismiss: (id, options) => answerPromise(home, id, 'dismissed', options?.requestKey),
    kept: (id, options) => answerPromise(home, id, 'kept', options?.requestKey),
    release: (id, options) => answerPromise(home, id, 'released', options?.requestKey),
    add: (promise, options) => addPromise(home, promise, options?.requestKey),
    edit: (id, edit, options) => editPromise(home, id, edit, options?.requestKey),
    wordKept: () => read((s) => viewWordKept(home, s)),
    sayLate: (id, by) =>
      read(async (s) => {
        const { timeZone } = await loadSettings(home, s)
        const day = by === undefined ? {} : { by }
        return sayLate(home, s, id, { now: home.clock(), timeZone, ...day })
      }),
    askKindly: (id) => read((s) => askKindly(home, s, id)),
  }
}
