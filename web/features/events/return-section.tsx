import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OnceLine, ReturnGroup } from '../../../src/domain/view/event-view.ts'
import { Chips } from '../../ui/chips.tsx'
import { OnceTable } from './once-table.tsx'
import { GO_AGAIN_WORDS, hoursWords, moneyWords, spanWords, verdictWords } from './event-words.ts'
import { ReturnChart } from '../../pictures/return-chart.tsx'
import { returnName } from '../../lib/event-kind-words.ts'

const BY = [
  { value: 'series', title: 'Series' },
  { value: 'community', title: 'Community' },
  { value: 'kind', title: 'Kind' },
  { value: 'once', title: 'Once' },
] as const

type Props = { groups: readonly ReturnGroup[]; once: readonly OnceLine[] }

/** The groups as a picture of seven at most, and all of them as a table. */
export function ReturnSection({ groups, once }: Props) {
  const there = BY.filter(({ value }) => groups.some((group) => group.by === value))
  const [by, setBy] = useState<ReturnGroup['by']>(there[0]?.value ?? 'kind')
  const isSum = ({ by: one, name }: ReturnGroup) => one === 'once' && name === ''
  const sum = groups.filter(isSum)
  const ofBy = groups.filter((group) => group.by === by && !isSum(group))
  const shown = by === 'once' ? [...sum, ...ofBy] : by === 'series' ? [...ofBy, ...sum] : ofBy
  return (
    <section aria-labelledby="return" className="mt-10">
      <h2 id="return" className="font-serif text-title">
        Worth the evenings?
      </h2>
      {there.length > 1 && (
        <div className="mt-3">
          <Chips label="Together by" choices={there} value={by} onChange={setBy} />
        </div>
      )}
      <ReturnChart groups={shown} />
      <ReturnTable groups={shown} />
      {by === 'once' ? <OnceTable lines={once} /> : <OnceSaid lines={once} />}
    </section>
  )
}

/** The owner's word on evenings of no series, which no row above shows. */
function OnceSaid({ lines }: { lines: readonly OnceLine[] }) {
  const said = lines.filter(({ own }) => own !== null).slice(0, 6)
  if (said.length === 0) return null
  return (
    <div className="mt-5">
      <h3 className="label">What you said of single evenings</h3>
      <ul className="mt-1 text-small">
        {said.map(({ id, name, own }) => (
          <li key={id}>
            <Link
              to="/events/$id"
              params={{ id }}
              className="inline-flex min-h-11 items-center hover:text-water desk:min-h-8"
            >
              {name}
            </Link>
            <span className="ml-2 text-give">{own !== null && GO_AGAIN_WORDS[own]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ReturnTable({ groups }: { groups: readonly ReturnGroup[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways on a phone
    <div
      className="mt-6 overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label="The same in figures"
    >
      <table className="w-full min-w-[40rem] text-small nums">
        <thead className="text-left text-faint">
          <tr>
            <th className="py-2 pr-4 font-medium">Events</th>
            <th className="py-2 pr-4 text-right font-medium">Times</th>
            <th className="py-2 pr-4 text-right font-medium">Took</th>
            <th className="py-2 pr-4 text-right font-medium">New or quiet</th>
            <th className="py-2 pr-4 text-right font-medium">Kept</th>
            <th className="py-2 pr-4 text-right font-medium">Answered</th>
            <th className="py-2 font-medium">Go again?</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {groups.map((group) => (
            <tr key={group.name}>
              <th
                scope="row"
                className="max-w-64 py-2.5 pr-4 text-left font-serif text-base font-normal"
              >
                {returnName(group)}
              </th>
              <td className="py-2.5 pr-4 text-right">{group.events}</td>
              <td className="py-2.5 pr-4 text-right whitespace-nowrap">
                {hoursWords(group.hours)}
                {group.money.map((sum) => (
                  <span key={sum.currency} className="block text-soft">
                    {moneyWords(sum)}
                  </span>
                ))}
                {group.guessed > 0 && (
                  <span className="block text-tiny text-faint">{group.guessed} estimated</span>
                )}
              </td>
              <td className="py-2.5 pr-4 text-right">{group.fresh}</td>
              <td className="py-2.5 pr-4 text-right">{group.kept}</td>
              <td className="py-2.5 pr-4 text-right">{group.replied}</td>
              <td className="py-2.5">
                {verdictWords(group)}
                {group.perTenHours !== null && (
                  <span className="block text-tiny text-faint">{spanWords(group)}</span>
                )}
                {group.own !== null && (
                  <span className="block text-give">You: {GO_AGAIN_WORDS[group.own]}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
