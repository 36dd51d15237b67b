import { Link } from '@tanstack/react-router'
import type { ReviewCard, ReviewSide } from '../../../src/domain/view/review-view.ts'
import { FACT_FIELDS, type FactField } from '../../../src/domain/fact.ts'
import { ago } from '../../lib/dates.ts'
import { called, FIELD_WORDS } from '../../lib/words.ts'
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
    <section aria-label={called(side.name)} className="border-t-2 border-line pt-5">
      <div className="flex items-center gap-3.5">
        <Disc name={side.name} />
        <div className="min-w-0">
          <h3 className="truncate font-serif text-name">
            {side.personId === null ? (
              called(side.name)
            ) : (
              <Link
                to="/people/$id"
                params={{ id: side.personId }}
                className="inline-block min-h-6 hover:text-water"
              >
                {called(side.name)}
              </Link>
            )}
          </h3>
          {side.about !== null && <p className="truncate text-small text-soft">{side.about}</p>}
        </div>
      </div>
      <dl className="mt-4 space-y-2.5">
        {inOrder(side, other).map(([field, values]) => (
          <div key={field} className="flex gap-3">
            <dt className="w-24 shrink-0 text-small text-faint">
              {FIELD_WORDS[field as FactField] ?? field}
            </dt>
            <dd className="min-w-0 space-y-0.5 [overflow-wrap:anywhere]">
              {values.map((value) => (
                <p key={value.text} className={value.alike ? 'font-semibold text-water' : ''}>
                  {value.text}{' '}
                  <span className="text-tiny font-normal text-faint">
                    {value.sources.join(', ')}
                    {value.alike && ', the same on both sides'}
                  </span>
                </p>
              ))}
            </dd>
          </div>
        ))}
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

type Value = { readonly text: string; readonly sources: readonly string[]; readonly alike: boolean }

const PARTS = new Set(['given', 'family'])

/** Fields with their values; what both sides share comes first, then the order facts are told in. */
function inOrder(side: ReviewSide, other: ReviewSide): readonly [string, readonly Value[]][] {
  const fields = new Map<string, Value[]>()
  for (const fact of side.facts) {
    if (PARTS.has(fact.field)) continue
    const values = fields.get(fact.field) ?? []
    const known = values.find((value) => sameText(value.text, fact.value))
    const alike = other.facts.some(
      (one) => one.field === fact.field && sameText(one.value, fact.value),
    )
    const sources = [...new Set([...(known?.sources ?? []), fact.source])]
    const rest = values.filter((value) => value !== known)
    fields.set(fact.field, [...rest, { text: known?.text ?? fact.value, sources, alike }])
  }
  const rank = ([field, values]: readonly [string, readonly Value[]]) =>
    (values.some((value) => value.alike) ? 0 : 100) + FACT_FIELDS.indexOf(field as FactField)
  return [...fields].toSorted((a, b) => rank(a) - rank(b))
}

const sameText = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
