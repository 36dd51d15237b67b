import type { RequestView } from '../../../src/domain/view/request-view.ts'
import { answerRequest } from '../../lib/request-writes.ts'
import { RequestLine } from '../../requests/request-line.tsx'
import { useDraftAnswer } from '../../requests/use-draft-answer.ts'
import { Button } from '../../ui/button.tsx'
import { AnswerOtherwise } from './answer-otherwise.tsx'

/** What was decided, and whose words are still to be sent. */
export function ToSay({ rows }: { rows: readonly RequestView[] }) {
  const draft = useDraftAnswer()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="to-say" className="mt-12">
      <h2 id="to-say" className="label">
        Decided, still to say
      </h2>
      <ul className="divide-y divide-line">
        {rows.map((row) => {
          const { answer } = row
          return (
            <RequestLine key={row.id} row={row}>
              {answer !== null && answer !== 'none' && answer !== 'settled' && (
                <p className="mt-2 flex flex-wrap gap-2">
                  <Button onClick={() => draft(row.id, answer)}>Write it</Button>
                  <Button
                    look="quiet"
                    onClick={() => void answerRequest(row, { answer, said: row.channel })}
                  >
                    I said it already
                  </Button>
                  <AnswerOtherwise row={row} />
                </p>
              )}
            </RequestLine>
          )
        })}
      </ul>
    </section>
  )
}
