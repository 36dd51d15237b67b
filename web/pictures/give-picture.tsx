import { GIVE_KINDS, type GiveKind } from '../../src/domain/give.ts'
import type { GiveMonth } from '../../src/domain/view/give-view.ts'
import { KIND_TITLES } from '../gives/give-words.ts'
import { monthName } from './month-name.ts'

const CELL = 44
const ROW = 30
const LEFT = 96
const RADIUS = 11

/** By kind and month, given and received side by side: a dot each, the more the larger. No sums. */
export function GivePicture({ months }: { months: readonly GiveMonth[] }) {
  const kinds = GIVE_KINDS.filter((kind) =>
    months.some((month) => month.kinds.some((one) => one.kind === kind)),
  )
  if (kinds.length === 0) return null
  const most = Math.max(
    ...months.flatMap(({ kinds: some }) => some.flatMap((one) => [one.given, one.received])),
  )
  const size = (count: number) =>
    count === 0 ? 0 : 3 + (RADIUS - 3) * Math.sqrt(count / Math.max(4, most))
  const width = LEFT + months.length * CELL
  const height = kinds.length * ROW + 22
  return (
    <figure className="mt-5">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on a phone */}
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="The last months">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className="w-full min-w-[38rem]"
          role="img"
          aria-label="What was given and received, by kind and month; the same stands in the table below"
        >
          {kinds.map((kind, row) => (
            <g key={kind}>
              <line
                x1={LEFT}
                x2={width}
                y1={row * ROW + ROW / 2}
                y2={row * ROW + ROW / 2}
                className="stroke-line"
              />
              <text x="0" y={row * ROW + ROW / 2 + 4.5} fontSize="13" fill="var(--color-soft)">
                {KIND_TITLES[kind]}
              </text>
              {months.map((month, column) => {
                const { given, received } = countOf(month, kind)
                const x = LEFT + column * CELL + CELL / 2
                const y = row * ROW + ROW / 2
                return (
                  <g key={month.month}>
                    <circle cx={x - 10} cy={y} r={size(given)} fill="var(--color-give)" />
                    <circle cx={x + 10} cy={y} r={size(received)} fill="var(--color-water)" />
                  </g>
                )
              })}
            </g>
          ))}
          {months.map(({ month }, column) => (
            <text
              key={month}
              x={LEFT + column * CELL + CELL / 2}
              y={height - 4}
              textAnchor="middle"
              fontSize="11.5"
              fill="var(--color-faint)"
            >
              {monthName(month)}
            </text>
          ))}
        </svg>
      </div>
      <figcaption className="mt-2 flex gap-6 text-small text-soft">
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3 rounded-full bg-give" />
          Given
        </span>
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3 rounded-full bg-water" />
          Received
        </span>
      </figcaption>
      <GiveTable months={months} kinds={kinds} />
    </figure>
  )
}

function countOf(month: GiveMonth, kind: GiveKind) {
  return month.kinds.find((one) => one.kind === kind) ?? { given: 0, received: 0 }
}

function GiveTable({
  months,
  kinds,
}: {
  months: readonly GiveMonth[]
  kinds: readonly GiveKind[]
}) {
  return (
    <details className="mt-1 text-small">
      <summary className="min-h-11 cursor-pointer content-center text-water">As a table</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on a phone */}
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Given and received">
        <table className="nums">
          <thead className="text-left text-faint">
            <tr>
              <th className="pr-6 font-medium">Month</th>
              {kinds.map((kind) => (
                <th key={kind} className="pr-6 font-medium">
                  {KIND_TITLES[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map((month) => (
              <tr key={month.month}>
                <th scope="row" className="pr-6 text-left font-normal whitespace-nowrap">
                  {monthName(month.month)} {month.month.slice(0, 4)}
                </th>
                {kinds.map((kind) => {
                  const { given, received } = countOf(month, kind)
                  return (
                    <td key={kind} className="pr-6 whitespace-nowrap">
                      {given === 0 && received === 0 ? '–' : `${given} given, ${received} received`}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
