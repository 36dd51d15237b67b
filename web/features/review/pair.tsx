import { Link } from '@tanstack/react-router'
import type { ReviewCard, ReviewSide } from '../../../src/domain/view/review-view.ts'
import type { FactField } from '../../../src/domain/fact.ts'
import { ago } from '../../lib/dates.ts'
import { FIELD_WORDS } from '../../lib/words.ts'
import { Disc } from '../../ui/disc.tsx'

/** Two sides, field by field; what both say alike is marked in words and weight. */
export function Pair({ card }: { card: ReviewCard }) {
  return (
    <div className="grid gap-x-10 gap-y-8 tablet:grid-cols-2">
      <Side side={card.left} other={card.right} />
      <Side side={card.right} other={card.left} />
    </div>
  )
}

function Side({ side, other }: { side: ReviewSide; other: ReviewSide }) {
  return (
    <section aria-label={side.name} className="border-t-2 border-line pt-5">
      <div className="flex items-center gap-3.5">
        <Disc name={side.name} />
        <div className="min-w-0">
          <h3 className="truncate font-serif text-name">
            {side.personId === null ? (
              side.name
            ) : (
              <Link to="/people/$id" params={{ id: side.personId }} className="hover:text-water">
                {side.name}
              </Link>
            )}
          </h3>
          {side.about !== null && <p className="truncate text-small text-soft">{side.about}</p>}
        </div>
      </div>
      <dl className="mt-4 space-y-2.5">
        {side.facts.map((fact) => {
          const alike = other.facts.some(
            (one) => one.field === fact.field && sameText(one.value, fact.value),
          )
          return (
            <div key={`${fact.field} ${fact.value} ${fact.source}`} className="flex gap-3">
              <dt className="w-24 shrink-0 text-small text-faint">
                {FIELD_WORDS[fact.field as FactField] ?? fact.field}
              </dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">
                <span className={alike ? 'font-semibold text-water' : ''}>{fact.value}</span>
                <span className="block text-tiny text-faint">
                  {fact.source}
                  {alike && ', the same on both sides'}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="mt-4 text-tiny text-faint">
        {side.lastContactAt === null
          ? 'No contact on record'
          : `Last contact ${ago(side.lastContactAt)}`}
        {' · '}
        {side.records.map((record) => `${record.source} ${record.key}`).join(', ')}
      </p>
    </section>
  )
}

const sameText = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
