import { memo } from 'react'
import type { SameText } from '../../../src/domain/view/write-view.ts'
import { plainDate } from '../../lib/dates.ts'
import { Reasons } from '../../ui/reasons.tsx'

type Props = { same: SameText | null; called: string }

/** The same words went to others: who, and what would make them this reader's own. */
export const SameNote = memo(ShowSameNote)

function ShowSameNote({ same, called }: Props) {
  if (same === null) return null
  const [first, second] = same.people
  const more = same.people.length - 2
  return (
    <section aria-label="The same words" className="mt-4 rounded-xl bg-sunk px-5 py-4">
      <p>
        Nearly these words went to {first?.name} ({plainDate(first?.at ?? 0)})
        {second !== undefined && (
          <>
            {more > 0 ? ', ' : ' and '}
            {second.name} ({plainDate(second.at)})
          </>
        )}
        {more > 0 && ` and ${more} more`}.
      </p>
      {same.differs.length === 0 ? (
        <p className="mt-1 text-small text-soft">
          What would only {called} understand? One sentence of it makes this letter theirs.
        </p>
      ) : (
        <>
          <p className="mt-1 mb-3 text-small text-soft">
            What is {called}’s own, and not in it yet:
          </p>
          <Reasons reasons={same.differs} />
        </>
      )}
    </section>
  )
}
