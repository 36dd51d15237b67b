import type { PostsView } from '../../../src/domain/view/me-view.ts'
import { dayNumber, plural, shortDay } from '../../lib/dates.ts'
import { isoDay } from '../../../src/domain/instant.ts'
import { CHANNEL_TITLES } from './me-words.ts'

const WEEKS = 26
const CELL = 12
type Calendar = PostsView['calendar']
/** Blog and elsewhere share a mark, so that a legend never has more than seven. */
type Mark = Exclude<Calendar[number]['channel'], 'other'>

const MARKS: readonly Mark[] = [
  'linkedin',
  'mastodon',
  'bluesky',
  'x',
  'facebook',
  'blog',
  'comment',
]

/** What was published when: a column a week, a row a day from Monday, a mark by channel. */
export function PostCalendar({ calendar, today }: { calendar: Calendar; today: string }) {
  const end = dayNumber(today)
  const lastMonday = end - ((end + 3) % 7)
  const first = lastMonday - (WEEKS - 1) * 7
  const placed = calendar
    .map((one) => ({ ...one, mark: markOf(one.channel), at: dayNumber(one.day) - first }))
    .filter(({ at }) => at >= 0)
  const present = MARKS.filter((mark) => placed.some((one) => one.mark === mark))
  const posts = placed.filter(({ mark }) => mark !== 'comment').length
  return (
    <figure className="mt-3">
      <svg
        viewBox={`0 0 ${WEEKS * CELL} ${7 * CELL}`}
        className="w-full max-w-[22rem]"
        role="img"
        aria-label={`The last 26 weeks: posts on ${plural(posts, 'day', 'days')}`}
      >
        {Array.from({ length: WEEKS * 7 }, (_, at) =>
          first + at > end ? null : (
            <circle
              key={at}
              cx={Math.floor(at / 7) * CELL + CELL / 2}
              cy={(at % 7) * CELL + CELL / 2}
              r="1"
              className="fill-edge opacity-60"
            />
          ),
        )}
        {placed.map(({ mark, at, day }) => (
          <Dot
            key={`${day} ${mark}`}
            mark={mark}
            x={Math.floor(at / 7) * CELL + CELL / 2}
            y={(at % 7) * CELL + CELL / 2}
          />
        ))}
      </svg>
      <figcaption className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-tiny text-soft">
        {present.map((mark) => (
          <span key={mark} className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
              <Dot mark={mark} x={6} y={6} />
            </svg>
            {titleOf(mark)}
          </span>
        ))}
      </figcaption>
      <WeekTable placed={placed} present={present} first={first} />
    </figure>
  )
}

function markOf(channel: Calendar[number]['channel']): Mark {
  return channel === 'other' ? 'blog' : channel
}

const titleOf = (mark: Mark): string =>
  mark === 'blog' ? 'Blog or elsewhere' : CHANNEL_TITLES[mark]

/** Told apart by shape, not by colour alone. */
function Dot({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  switch (mark) {
    case 'linkedin':
      return <rect x={x - 4} y={y - 4} width="8" height="8" rx="2" className="fill-water" />
    case 'mastodon':
      return <circle cx={x} cy={y} r="4.2" className="fill-give" />
    case 'bluesky':
      return <path d={`M${x - 4.5} ${y + 4}h9l-4.500-8.500z`} className="fill-water" />
    case 'x':
      return (
        <path
          d={`M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7`}
          className="stroke-ink"
          strokeWidth="2"
          fill="none"
        />
      )
    case 'facebook':
      return <path d={`M${x} ${y - 5}l5 5l-5 5l-5-5z`} className="fill-give" />
    case 'blog':
      return <circle cx={x} cy={y} r="3.6" className="fill-none stroke-water" strokeWidth="1.8" />
    default:
      return <circle cx={x} cy={y} r="2.2" className="fill-ink opacity-70" />
  }
}

type Placed = { readonly mark: Mark; readonly at: number; readonly count: number }
type TableProps = { placed: readonly Placed[]; present: readonly Mark[]; first: number }

function WeekTable({ placed, present, first }: TableProps) {
  const weeks = [...new Set(placed.map(({ at }) => Math.floor(at / 7)))].toSorted((a, b) => b - a)
  const sum = (week: number, mark: Mark) =>
    placed
      .filter((one) => Math.floor(one.at / 7) === week && one.mark === mark)
      .reduce((total, { count }) => total + count, 0)
  if (weeks.length === 0) return null
  return (
    <details className="mt-1">
      <summary className="min-h-9 cursor-pointer text-small text-soft hover:text-ink">
        As a table
      </summary>
      <table className="text-small nums">
        <thead className="text-left text-faint">
          <tr>
            <th className="pr-6 font-normal">Week of</th>
            {present.map((mark) => (
              <th key={mark} className="pr-6 font-normal">
                {titleOf(mark)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              <td className="pr-6">{shortDay(isoDay(first + week * 7))}</td>
              {present.map((mark) => (
                <td key={mark} className="pr-6">
                  {sum(week, mark) || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
