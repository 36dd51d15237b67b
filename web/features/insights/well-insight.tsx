import { useQuery } from '@tanstack/react-query'
import type { WellView } from '../../../src/domain/view/settings-view.ts'
import { plural, shortDay } from '../../lib/dates.ts'
import { wellQuery } from '../../lib/queries.ts'
import { Insight } from './insight.tsx'

/** Who would likely answer, today and over the years. */
export function WellInsight() {
  const { data: well } = useQuery(wellQuery)
  if (well === undefined) return null
  const { wouldPickUp, spread, circles, history } = well
  const first = history[0]
  const was =
    first === undefined || history.length < 3
      ? ''
      : ` It was ${first.wouldPickUp} on ${shortDay(first.date)}.`
  return (
    <Insight
      id="the-well"
      title="The well"
      answer={
        wouldPickUp === 0
          ? 'Too little back and forth yet to say who would answer if you needed them tomorrow.'
          : `${wouldPickUp} ± ${spread} ${wouldPickUp === 1 ? 'person' : 'people'} would likely answer if you needed them tomorrow, in ${plural(circles, 'circle', 'circles')}.${was}`
      }
    >
      {history.length >= 3 && <Past history={history} />}
    </Insight>
  )
}

const WIDTH = 460
const HEIGHT = 120

function Past({ history }: { history: WellView['history'] }) {
  const most = Math.max(1, ...history.map((point) => point.wouldPickUp))
  const x = (index: number) => (index / (history.length - 1)) * WIDTH
  const y = (value: number) => HEIGHT - (value / most) * (HEIGHT - 8)
  const points = history.map((point, index) => `${x(index)},${y(point.wouldPickUp)}`).join(' ')
  return (
    <figure className="mt-4">
      <svg
        viewBox={`-2 0 ${WIDTH + 6} ${HEIGHT + 2}`}
        className="w-full"
        role="img"
        aria-label="How many would have answered, over time; the same stands in the table below"
      >
        <polygon
          points={`0,${HEIGHT} ${points} ${WIDTH},${HEIGHT}`}
          fill="var(--color-water)"
          opacity="0.12"
        />
        <polyline points={points} fill="none" stroke="var(--color-water)" strokeWidth="2" />
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} stroke="var(--color-line)" />
        <circle
          cx={WIDTH}
          cy={y(history.at(-1)?.wouldPickUp ?? 0)}
          r="3.5"
          fill="var(--color-water)"
        />
      </svg>
      <p aria-hidden="true" className="mt-1 flex justify-between text-tiny text-faint nums">
        <span>{shortDay(history[0]?.date ?? '')}</span>
        <span>{shortDay(history.at(-1)?.date ?? '')}</span>
      </p>
      <PastTable history={history} />
    </figure>
  )
}

function PastTable({ history }: { history: WellView['history'] }) {
  return (
    <details className="mt-1 text-small">
      <summary className="min-h-11 cursor-pointer content-center text-water">As a table</summary>
      <table className="nums">
        <tbody>
          {history.toReversed().map(({ date, wouldPickUp }) => (
            <tr key={date}>
              <th scope="row" className="pr-6 text-left font-normal">
                {shortDay(date)}
              </th>
              <td>{wouldPickUp}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
