import { useQuery } from '@tanstack/react-query'
import type { WellView } from '../../../src/domain/view/settings-view.ts'
import { plural, shortDay } from '../../lib/dates.ts'
import { wellQuery } from '../../lib/queries.ts'
import { StillReading } from '../../ui/still-reading.tsx'
import { useRunningImport } from '../../lib/running-import.ts'

/** How deep the well is: who would likely answer, in how many circles. Never a score of anyone. */
export function Well() {
  const { data: well } = useQuery(wellQuery)
  const isRead = useRunningImport() === undefined
  if (well === undefined || (well.wouldPickUp === 0 && isRead)) return null
  return (
    <aside
      aria-labelledby="well"
      className="mt-14 border-t border-line pt-8 min-[76rem]:sticky min-[76rem]:top-10 min-[76rem]:mt-0 min-[76rem]:self-start min-[76rem]:border-t-0 min-[76rem]:pt-0"
    >
      <h2 id="well" className="mb-4 label">
        The well
      </h2>
      {isRead ? <Figures well={well} /> : <StillReading />}
    </aside>
  )
}

function Figures({ well }: { well: WellView }) {
  return (
    <div className="flex items-center gap-6 min-[76rem]:block">
      <Depth well={well} />
      <div className="min-[76rem]:mt-4">
        <p>
          <span className="font-serif text-title nums">{well.wouldPickUp}</span>
          <span className="text-soft nums"> ± {well.spread}</span>
        </p>
        <p className="text-small text-soft">
          {well.wouldPickUp === 1 ? 'person' : 'people'} would likely answer if you needed them
          tomorrow, in {plural(well.circles, 'circle', 'circles')}.
        </p>
        <Past history={well.history} />
      </div>
    </div>
  )
}

/** A ring for each circle of people, the water as wide as the answer is deep. */
function Depth({ well }: { well: WellView }) {
  const rings = Math.max(1, Math.min(7, well.circles))
  const water = Math.min(60, 8 + 6.5 * Math.sqrt(well.wouldPickUp))
  const step = Math.min((78 - water) / rings, 13)
  const edge = Math.max(50, water + step * rings + 2) // half the picture's width
  return (
    <svg
      viewBox={`${80 - edge} ${80 - edge} ${2 * edge} ${2 * edge}`}
      className="w-28 shrink-0 text-water tablet:w-36 min-[76rem]:w-full min-[76rem]:max-w-52"
      fill="none"
      aria-hidden="true"
    >
      {Array.from({ length: rings }, (_, ring) => (
        <circle
          key={ring}
          cx="80"
          cy="80"
          r={water + step * (ring + 1)}
          stroke="currentColor"
          strokeWidth="1.3"
          opacity={0.75 - (0.55 * ring) / rings}
        />
      ))}
      <circle cx="80" cy="80" r={water} fill="currentColor" opacity="0.14" />
      <circle cx="80" cy="80" r={water * 0.72} fill="currentColor" opacity="0.22" />
      <circle cx="80" cy="80" r={water * 0.42} fill="currentColor" opacity="0.75" />
    </svg>
  )
}

/** The months behind as one line, with the same in words. */
function Past({ history }: { history: WellView['history'] }) {
  const first = history[0]
  const last = history.at(-1)
  if (first === undefined || last === undefined || history.length < 3) return null
  const most = Math.max(1, ...history.map((point) => point.wouldPickUp))
  const x = (index: number) => (index / (history.length - 1)) * 200
  const y = (value: number) => 36 - (value / most) * 32
  const points = history.map((point, index) => `${x(index)},${y(point.wouldPickUp)}`).join(' ')
  return (
    <figure className="mt-4">
      <svg viewBox="0 0 200 40" className="w-full max-w-52 overflow-visible" aria-hidden="true">
        <polyline
          points={points}
          fill="none"
          stroke="var(--color-water)"
          strokeWidth="1.6"
          strokeLinejoin="round"
          opacity="0.7"
        />
        <circle cx="200" cy={y(last.wouldPickUp)} r="3" fill="var(--color-water)" />
      </svg>
      <figcaption className="mt-1 text-tiny text-faint nums">
        {first.wouldPickUp} on {shortDay(first.date)}
      </figcaption>
    </figure>
  )
}
