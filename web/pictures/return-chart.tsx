import type { ReturnGroup } from '../../src/domain/view/event-view.ts'
import { returnName } from '../lib/event-kind-words.ts'

const MARKS = 7
const WIDTH = 100

/** People kept per ten hours, a dot each with the span in which it lies four times in five. */
export function ReturnChart({ groups }: { groups: readonly ReturnGroup[] }) {
  const told = groups.filter(({ perTenHours }) => perTenHours !== null).slice(0, MARKS)
  const most = Math.max(1, ...told.map(({ perTenHours }) => perTenHours?.high ?? 0))
  if (told.length === 0) {
    return (
      <p className="mt-4 max-w-[42rem] text-soft">
        Too early to tell: it takes three events of a kind, two months after the last of them.
      </p>
    )
  }
  const best = told.find(({ by, name }) => by !== 'once' || name !== '')
  return (
    <figure className="mt-4">
      <figcaption className="max-w-[42rem] text-soft">
        How many of the people you meet in ten hours there you go on talking with. The dot is the
        best guess: few events say little, so it begins at what your other events brought. Chance
        plays in, so the line says between which two numbers it lies, eight times in ten
        {best === undefined ? '' : `; ${returnName(best)} comes first by what it brings at least`}.
      </figcaption>
      <ul className="mt-4 space-y-3" aria-label="People kept per ten hours">
        {told.map((group) => (
          <Bar key={group.name} group={group} most={most} />
        ))}
      </ul>
    </figure>
  )
}

function Bar({ group, most }: { group: ReturnGroup; most: number }) {
  const { perTenHours } = group
  if (perTenHours === null) return null
  const { mean, low, high } = perTenHours
  const at = (value: number) => 1 + (value / most) * (WIDTH - 2)
  return (
    <li className="grid items-center gap-x-4 tablet:grid-cols-[14rem_minmax(0,1fr)_13rem]">
      <span className="truncate">{returnName(group)}</span>
      <svg
        viewBox={`0 0 ${WIDTH} 6`}
        preserveAspectRatio="none"
        className="h-6 w-full text-water"
        aria-hidden="true"
      >
        <line
          x1="0"
          x2={WIDTH}
          y1="3"
          y2="3"
          stroke="var(--color-line)"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
        <line
          x1={at(low)}
          x2={at(high)}
          y1="3"
          y2="3"
          stroke="currentColor"
          strokeWidth="5"
          strokeLinecap="round"
          opacity="0.35"
          vectorEffect="non-scaling-stroke"
        />
        <line
          x1={at(mean)}
          x2={at(mean) + 0.01}
          y1="3"
          y2="3"
          stroke="currentColor"
          strokeWidth="13"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <span className="text-small text-soft nums">
        about {mean.toFixed(1)},{' '}
        <span className="text-faint">
          between {low.toFixed(1)} and {high.toFixed(1)}
        </span>
        <span className="block text-faint">
          {group.kept} of {group.fresh} kept so far
        </span>
      </span>
    </li>
  )
}
