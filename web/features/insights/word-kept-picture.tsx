import type { WordKept, WordKeptTally } from '../../../src/domain/view/promise-view.ts'
import { monthName } from '../../pictures/month-name.ts'

const PARTS = [
  { key: 'inTime', title: 'kept by the day', fill: 'bg-water text-on-water' },
  { key: 'late', title: 'kept later', fill: 'bg-give text-paper' },
  { key: 'unseen', title: 'not known', fill: 'bg-edge text-ink' },
  { key: 'released', title: 'let go', fill: 'bg-line text-ink' },
] as const satisfies readonly { key: keyof WordKeptTally; title: string; fill: string }[]

/** A bar for each side, as long as it promised, parted by what came of it; the months as a table. */
export function WordKeptPicture({ kept }: { kept: WordKept }) {
  const most = Math.max(1, ...kept.sides.map(sumOf))
  return (
    <figure className="mt-4">
      <ul className="space-y-3">
        {kept.sides.map((side) => (
          <li
            key={side.by}
            className="grid items-center gap-x-4 tablet:grid-cols-[6rem_minmax(0,1fr)]"
          >
            <span className="text-soft">{side.by === 'me' ? 'By you' : 'To you'}</span>
            <Bar tally={side} most={most} />
          </li>
        ))}
      </ul>
      <figcaption className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-small text-soft">
        {PARTS.map(({ key, title, fill }) => (
          <span key={key} className="flex items-center gap-2">
            <span aria-hidden="true" className={`size-3 rounded-sm ${fill}`} />
            {title}
          </span>
        ))}
      </figcaption>
      <p className="mt-2 text-small text-soft">
        Those not known may have been kept where Digwell sees nothing of it: say so on the promise.
      </p>
      <Months kept={kept} />
    </figure>
  )
}

function Bar({ tally, most }: { tally: WordKeptTally; most: number }) {
  const parts = PARTS.filter(({ key }) => tally[key] > 0)
  if (parts.length === 0) return <span className="text-faint">none</span>
  return (
    <span
      className="flex h-8 gap-px overflow-hidden rounded"
      style={{ width: `${Math.max(12, (100 * sumOf(tally)) / most)}%` }}
    >
      {parts.map(({ key, title, fill }) => (
        <span
          key={key}
          title={`${tally[key]} ${title}`}
          className={`grid min-w-7 place-items-center text-small nums ${fill}`}
          style={{ flexGrow: tally[key] }}
        >
          <span>
            {tally[key]}
            <span className="sr-only"> {title}, </span>
          </span>
        </span>
      ))}
    </span>
  )
}

function sumOf({ inTime, late, unseen, released }: WordKeptTally): number {
  return inTime + late + unseen + released
}

function Months({ kept }: { kept: WordKept }) {
  const rows = kept.months.filter(({ mine, theirs }) => sumOf(mine) + sumOf(theirs) > 0)
  return (
    <details className="mt-1 text-small">
      <summary className="min-h-11 cursor-pointer content-center text-water">By month</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on a phone */}
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Promises by month">
        <table className="nums">
          <thead className="text-left text-faint">
            <tr>
              <th className="pr-6 font-medium">Due in</th>
              <th className="pr-6 font-medium">By you</th>
              <th className="font-medium">To you</th>
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map(({ month, mine, theirs }) => (
              <tr key={month} className="align-top">
                <th scope="row" className="pr-6 text-left font-normal whitespace-nowrap">
                  {monthName(month)} {month.slice(0, 4)}
                </th>
                <td className="pr-6">{tallyWords(mine)}</td>
                <td>{tallyWords(theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function tallyWords(tally: WordKeptTally): string {
  const told = PARTS.flatMap(({ key, title }) => (tally[key] > 0 ? [`${tally[key]} ${title}`] : []))
  return told.length === 0 ? '–' : told.join(', ')
}
