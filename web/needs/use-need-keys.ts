import type { NeedView } from '../../src/domain/view/need-view.ts'
import { useKeys } from '../lib/keys.ts'
import { answerNeed } from '../lib/need-writes.ts'

/** While one is in hand its keys go before those of the page. */
export function useNeedKeys(row: NeedView | undefined, onClose: () => void): void {
  const ifSuggested = (answer: 'accept' | 'dismiss') => () =>
    row === undefined || row.confirmed ? false : void answerNeed(row, answer)
  useKeys({
    y: ifSuggested('accept'),
    n: ifSuggested('dismiss'),
    e: () => (row?.confirmed === true ? void answerNeed(row, 'met') : false),
    escape: () => (row === undefined ? false : onClose()),
  })
}
