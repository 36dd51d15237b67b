import type { RequestsPicture, RequestWeek } from '../../src/domain/view/request-view.ts'
import { plainDate, plural, shortDay } from '../lib/dates.ts'
import { KIND_WORDS, SEEN_WORDS } from '../requests/request-words.ts'

/** Half a year of requests by week, answered and waiting, in a sentence, a picture and tables. */
export function HalfYearOfRequests({ picture }: { picture: RequestsPicture }) {
  const came = picture.kinds.reduce((sum, one) => sum + one.came, 0)
  return (
    <>
      <p className="mt-1 text-soft">{sentence(picture, came)}</p>
      <figure className="mt-4">
        <Weeks weeks={picture.weeks} />
        <Scale weeks={picture.weeks} />
        <figcaption className="mt-2 flex flex-wrap gap-x-6 text-small text-soft">
          <Key className="bg-water" words="answered" />
          <Key className="bg-give" words="waiting" />
          <Key className="bg-edge" words="settled or gone by" />
        </figcaption>
        <Tables picture={picture} />
      </figure>
    </>
  )
}

function sentence(picture: RequestsPicture, came: number): string {
  const { medianDays, waiting, toSay, settled, answers } = picture
  const answered = answers.reduce((sum, { count }) => sum + count, 0)
  const pace =
    medianDays === null ? '' : ` Half of them had their answer within ${daysWords(medianDays)}.`
  const waits = waiting === 0 ? '' : ` ${waiting === 1 ? 'One waits' : `${waiting} wait`} still.`
  const apart =
    settled === 0 ? '' : `, ${settled} settled ${settled === 1 ? 'itself' : 'themselves'}`
  const decided =
    toSay === 0 ? '' : ` ${toSay === 1 ? 'One is' : `${toSay} are`} decided and still to say.`
  return `${plural(came, 'request', 'requests')} came, ${answered === came ? 'all' : answered} answered${apart}.${pace}${waits}${decided}`
}

const daysWords = (days: number): string =>
  days < 1 ? 'a day' : plural(Math.round(days), 'day', 'days')

function Key({ className, words }: { className: string; words: string }) {
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className={`size-3 rounded-sm ${className}`} />
      {words}
    </span>
  )
}

const STEP = 24
const HEIGHT = 88

/** One column a week, what is answered at its foot. */
function Weeks({ weeks }: { weeks: readonly RequestWeek[] }) {
  const most = Math.max(3, ...weeks.map(({ came }) => came))
  const unit = HEIGHT / most
  const width = weeks.length * STEP
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT + 1}`}
      className="w-full"
      role="img"
      aria-label="Requests by week; the same stands in the table below"
    >
      <line x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} stroke="var(--color-line)" />
      {weeks.map((week, index) => (
        <g key={week.monday} transform={`translate(${index * STEP + 4} 0)`}>
          <Column week={week} unit={unit} />
        </g>
      ))}
    </svg>
  )
}

/** The first, the middle and the last Monday, beneath. */
function Scale({ weeks }: { weeks: readonly RequestWeek[] }) {
  const shown = [weeks[0], weeks[weeks.length >> 1], weeks.at(-1)].filter(
    (week) => week !== undefined,
  )
  return (
    <p aria-hidden="true" className="mt-1 flex justify-between text-tiny text-faint nums">
      {shown.map(({ monday }) => (
        <span key={monday}>{plainDate(Date.parse(`${monday}T12:00:00Z`))}</span>
      ))}
    </p>
  )
}

function Column({ week: { came, answered, waiting }, unit }: { week: RequestWeek; unit: number }) {
  const open = Math.min(waiting, came - answered)
  const parts = [
    { count: answered, fill: 'var(--color-water)' },
    { count: open, fill: 'var(--color-give)' },
    { count: came - answered - open, fill: 'var(--color-edge)' },
  ]
  let below = 0
  return parts.map(({ count, fill }) => {
    const y = HEIGHT - (below + count) * unit
    below += count
    return count === 0 ? null : (
      <rect key={fill} y={y} width={STEP - 8} height={count * unit - 1} rx="1.5" fill={fill} />
    )
  })
}

function Tables({ picture }: { picture: RequestsPicture }) {
  return (
    <details className="mt-1 text-small">
      <summary className="min-h-11 cursor-pointer content-center text-water">As tables</summary>
      <div className="flex flex-wrap gap-x-12 gap-y-5">
        <Table
          title="By week"
          rows={picture.weeks
            .filter(({ came }) => came > 0)
            .toReversed()
            .map(({ monday, came, answered }) => [
              shortDay(monday),
              `${came} came, ${answered} answered`,
            ])}
        />
        <Table
          title="What was asked"
          rows={picture.kinds.map(({ kind, came }) => [KIND_WORDS[kind], String(came)])}
        />
        <Table
          title="What was answered"
          rows={picture.answers.map(({ answer, count }) => [SEEN_WORDS[answer], String(count)])}
        />
      </div>
    </details>
  )
}

type TableProps = { title: string; rows: readonly (readonly [string, string])[] }

function Table({ title, rows }: TableProps) {
  if (rows.length === 0) return null
  return (
    <table className="nums">
      <caption className="text-left font-medium whitespace-nowrap text-soft">{title}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row" className="pr-6 text-left font-normal">
              {name}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
