import { useState } from 'react'
import type { NeedView } from '../../src/domain/view/need-view.ts'
import { useKeys } from '../lib/keys.ts'
import { answerNeed } from '../lib/need-writes.ts'
import type { AnswerOne } from './need-list.tsx'

/**
 * Which of these is in hand: while one is, its keys go before those of the page, and once a suggestion is answered
 * the next one of its list comes into hand.
 */
export function useNeedHand(rows: readonly NeedView[]): {
  readonly taken: string | null
  readonly onTake: (id: string) => void
  readonly onAnswer: AnswerOne
} {
  const [taken, setTaken] = useState<string | null>(null)
  const inHand = rows.find(({ id }) => id === taken)
  const onAnswer: AnswerOne = (row, answer) => {
    setTaken(row.confirmed ? null : (nextOf(rows, row)?.id ?? null))
    void answerNeed(row, answer)
  }
  const ifSuggested = (answer: 'accept' | 'dismiss') => () =>
    inHand === undefined || inHand.confirmed ? false : onAnswer(inHand, answer)
  useKeys({
    y: ifSuggested('accept'),
    n: ifSuggested('dismiss'),
    e: () => (inHand?.confirmed === true ? onAnswer(inHand, 'met') : false),
    escape: () => (inHand === undefined ? false : setTaken(null)),
  })
  return { taken, onTake: (id) => setTaken(id === taken ? null : id), onAnswer }
}

/** The suggestion below in the same list, or the one above. */
function nextOf(rows: readonly NeedView[], row: NeedView): NeedView | undefined {
  const list = rows.filter((one) => one.way === row.way && (!one.confirmed || one.id === row.id))
  const at = list.findIndex(({ id }) => id === row.id)
  return list[at + 1] ?? list[at - 1]
}
