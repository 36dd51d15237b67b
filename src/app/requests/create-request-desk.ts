import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { addRequest } from './add-request.ts'
import { answerRequest, notNowToAll } from './answer-request.ts'
import { listRequests } from './list-requests.ts'
import { pictureRequests } from './picture-requests.ts'
import { requestWords, wordsForAll } from './request-words.ts'
import type { RequestDesk } from './requests.ts'

/** Requests of one owner. */
export function createRequestDesk(home: Home): RequestDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    list: (query) => read((s) => listRequests(home, s, query)),
    picture: () => read((s) => pictureRequests(home, s)),
    add: (request, options) => addRequest(home, request, options?.requestKey),
    answer: (id, answer, options) => answerRequest(home, id, answer, options?.requestKey),
    async notNow(all, options) {
      const { day, ...receipt } = await notNowToAll(home, all, options?.requestKey)
      const settings = await read((s) => loadSettings(home, s))
      return { ...receipt, text: wordsForAll(day, settings) }
    },
    words: (id, answer) => read((s) => requestWords(home, s, id, answer)),
  }
}
