import type { ToldPromise } from '../../store/told-promise.ts'
import { withoutLatest } from '../../text/promises/latest-words.ts'

/** What is to be done, in the owner's words where they changed them. Those of its day are told beside it. */
export function whatPromised({
  own_what,
  what,
  author,
}: Pick<ToldPromise, 'own_what' | 'what' | 'author'>): string {
  return own_what ?? (isImported({ author }) ? withoutLatest(what) : what)
}

/** It was found in what was imported. */
export const isImported = ({ author }: Pick<ToldPromise, 'author'>): boolean =>
  author === 'import' || author === 'model'

/** Written down by the owner, not found in what was written or sent. */
export const isNoted = ({ author }: Pick<ToldPromise, 'author'>): boolean =>
  author === 'you' || author === 'note'
