import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { useKeys } from '../lib/keys.ts'
import { changePromise } from '../lib/person-forms.ts'
import { answerPromise, mayAnswer, type PromiseAnswer } from '../lib/promise-writes.ts'
import { useAskLater } from './use-ask-later.ts'
import { isTheirs, useFriendlyWord } from './use-friendly-word.ts'

/** While a promise is in hand its keys go before those of the page. */
export function HandKeys({ row, onClose }: { row: PromiseView; onClose: () => void }) {
  const isSuggested = !row.confirmed || row.state === 'dismissed'
  const answer = (given: PromiseAnswer) =>
    mayAnswer(row, given) ? void answerPromise(row, given) : false
  const later = useAskLater()
  const ask = useFriendlyWord()
  useKeys({
    y: () => (row.state === 'open' && row.confirmed ? false : answer('accept')),
    n: () => (isSuggested ? answer('dismiss') : false),
    e: () => answer('kept'),
    r: () => answer('release'),
    d: () => changePromise(row),
    l: () => later(row),
    w: () => (isTheirs(row) ? ask(row) : false),
    escape: onClose,
  })
  return null
}
