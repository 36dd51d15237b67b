import { useState } from 'react'
import type { RequestAnswer } from '../../../src/domain/request.ts'
import type { RequestsPage, RequestView } from '../../../src/domain/view/request-view.ts'
import { plural } from '../../lib/dates.ts'
import { useKeys } from '../../lib/keys.ts'
import { useFocusInHand } from '../../lib/use-focus-in-hand.ts'
import { answerRequest } from '../../lib/request-writes.ts'
import { Button } from '../../ui/button.tsx'
import { ANSWERS, standsLast } from '../../requests/request-words.ts'
import { AnswerSheet, type Answering } from './answer-sheet.tsx'
import { RequestCard } from './request-card.tsx'

type Props = {
  rows: readonly RequestView[]
  week: RequestsPage['week']
  /** There are more than these. */
  isMore: boolean
  /** "Not now" to all of them. */
  onAll: () => void
}

/** One request at a time, whoever waits longest first, and last what may be settled; seven keys answer it. */
export function Triage({ rows, week, isMore, onAll }: Props) {
  const [wanted, setWanted] = useState(0)
  const [answering, setAnswering] = useState<Answering | null>(null)
  const index = Math.min(wanted, rows.length - 1)
  const row = rows[index]
  const answer = (given: RequestAnswer) => {
    if (row === undefined) return
    if (given === 'none' || given === 'settled') void answerRequest(row, { answer: given })
    else setAnswering({ row, answer: given })
  }
  useFocusInHand(row === undefined ? null : `request-${row.id}`, answering !== null)
  useKeys({
    ...Object.fromEntries(ANSWERS.map(({ key, answer: given }) => [key, () => answer(given)])),
    j: () => setWanted(Math.min(index + 1, rows.length - 1)),
    k: () => setWanted(Math.max(index - 1, 0)),
    arrowdown: () => setWanted(Math.min(index + 1, rows.length - 1)),
    arrowup: () => setWanted(Math.max(index - 1, 0)),
  })
  if (row === undefined) return null
  return (
    <section aria-label="Waiting for you" className="mt-2">
      <p className="text-soft nums" aria-live="polite">
        {waitWords(rows, isMore)}
        <WeekWords week={week} />
      </p>
      <RequestCard key={row.id} row={row} />
      <AnswerBar onAnswer={answer} />
      {rows.length > 1 && (
        <p className="mt-3 -ml-2.5 flex flex-wrap gap-x-2 tablet:ml-[3.125rem]">
          <Button look="quiet" disabled={index === 0} onClick={() => setWanted(index - 1)}>
            Before
          </Button>
          <Button
            look="quiet"
            disabled={index === rows.length - 1}
            onClick={() => setWanted(index + 1)}
          >
            Next
          </Button>
          <Button look="quiet" onClick={onAll}>
            Not now to all {rows.length}
          </Button>
        </p>
      )}
      <AnswerSheet answering={answering} onClose={() => setAnswering(null)} />
    </section>
  )
}

/** How many wait, and how many of them may have settled themselves or are old. */
function waitWords(rows: readonly RequestView[], isMore: boolean): string {
  if (rows.length === 1 && !isMore) return 'One waits'
  const all = `${isMore ? 'More than ' : ''}${rows.length} wait, the longest first`
  const last = rows.filter((row) => standsLast(row)).length
  if (last === 0) return all
  const which =
    last === rows.length ? 'All are' : last === 1 ? 'The last one is' : `The last ${last} are`
  return `${all}. ${which} old, or may have settled by now`
}

function WeekWords({ week: { yes, limit } }: { week: RequestsPage['week'] }) {
  if (limit === null) return null
  const said = `${yes === 0 ? 'no full yes' : plural(yes, 'full yes', 'full yeses')} this week`
  return (
    <span>
      {`; ${said}, of the ${limit} you take on`}
      {yes >= limit && '. The week is full: a pointer or “not now” is kind too'}.
    </span>
  )
}

function AnswerBar({ onAnswer }: { onAnswer: (answer: RequestAnswer) => void }) {
  return (
    <div
      role="group"
      aria-label="Your answer"
      className="-mx-4 [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-[4.5rem] mt-4 grid grid-cols-2 gap-2 bg-paper/95 px-4 py-3 tablet:static tablet:mx-0 tablet:ml-[3.75rem] tablet:flex tablet:flex-wrap tablet:px-0"
    >
      {ANSWERS.map(({ answer, key, title }) => (
        <Button
          key={answer}
          look={
            answer === 'yes'
              ? 'primary'
              : answer === 'none' || answer === 'settled'
                ? 'quiet'
                : 'plain'
          }
          hint={key}
          onClick={() => onAnswer(answer)}
        >
          {title}
        </Button>
      ))}
    </div>
  )
}
