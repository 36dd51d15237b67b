import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { useKeys } from '../lib/keys.ts'
import { changePromise } from '../lib/person-forms.ts'
import { answerPromise } from '../lib/promise-writes.ts'
import { useSayLate } from './promise-acts.tsx'

/** While a promise is in hand its keys go before those of the page. */
export function HandKeys({ row, onClose }: { row: PromiseView; onClose: () => void }) {
  const sayLate = useSayLate()
  const isSuggested = !row.confirmed || row.state === 'dismissed'
  useKeys({
    y: () => (row.state === 'open' && row.confirmed ? false : void answerPromise(row, 'accept')),
    n: () => (isSuggested ? void answerPromise(row, 'dismiss') : false),
    e: () => void answerPromise(row, 'kept'),
    r: () => void answerPromise(row, 'release'),
    d: () => changePromise(row),
    l: () => (row.by === 'me' ? sayLate(row) : false),
    escape: onClose,
  })
  return null
}
