import type { Reason } from '../../src/domain/view/today-view.ts'
import { ago, plainDate } from '../lib/dates.ts'
import { openSource } from '../lib/source-pane.ts'

/** Dated facts with where each is from; one that stands on a record opens it. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="space-y-3">
      {reasons.map((reason) => (
        <li key={`${reason.text} ${reason.at} ${reason.locator}`}>
          <p className="leading-6">{reason.text}</p>
          <p className="flex flex-wrap items-center gap-x-2 text-tiny text-faint">
            {reason.at !== null && (
              <span className="nums">
                {plainDate(reason.at)}, {ago(reason.at)}
              </span>
            )}
            <SourceLink locator={reason.locator} source={reason.source} />
          </p>
        </li>
      ))}
    </ul>
  )
}

type SourceLinkProps = { locator: string | null; source: string }

/** Names a source; a button where the record itself can be shown. */
export function SourceLink({ locator, source }: SourceLinkProps) {
  if (locator === null) return <span>{source}</span>
  return (
    <button
      type="button"
      onClick={() => openSource({ locator })}
      className="inline-flex min-h-6 items-center rounded text-water underline pointer-coarse:min-h-9 decoration-line underline-offset-3 hover:decoration-current"
    >
      {source}
    </button>
  )
}
