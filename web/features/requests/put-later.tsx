import type { RequestView } from '../../../src/domain/view/request-view.ts'
import { RequestLine } from '../../requests/request-line.tsx'
import { AnswerOtherwise } from './answer-otherwise.tsx'

/** "Not now", each with the day on which it comes back. */
export function PutLater({ rows }: { rows: readonly RequestView[] }) {
  if (rows.length === 0) return null
  return (
    <details className="mt-10">
      <summary className="min-h-11 cursor-pointer content-center text-water nums">
        Put to another day: {rows.length}
      </summary>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <RequestLine key={row.id} row={row}>
            <p className="-ml-2.5">
              <AnswerOtherwise row={row} />
            </p>
          </RequestLine>
        ))}
      </ul>
    </details>
  )
}
