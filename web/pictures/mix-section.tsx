import type { MixMonth } from '../../src/domain/view/event-view.ts'
import { plural } from '../lib/dates.ts'
import { LOCALE } from '../lib/zone.ts'

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' })
const monthName = (month: string) => MONTH.format(Date.parse(`${month}-15T00:00:00Z`))

/** Of the month with most; a month is ten wide. */
const HIGHEST = 19

/** In person against at a distance, month by month: above the line and below it. */
export function MixSection({ mix }: { mix: readonly MixMonth[] }) {
  const inPerson = mix.reduce((sum, month) => sum + month.inPerson, 0)
  const online = mix.reduce((sum, month) => sum + month.online, 0)
  if (inPerson + online === 0) return null
  const most = Math.max(1, ...mix.flatMap((month) => [month.inPerson, month.online]))
  const tall = (count: number) => (count / most) * HIGHEST
  const line = 2 + tall(Math.max(...mix.map((month) => month.inPerson)))
  const foot = line + tall(Math.max(...mix.map((month) => month.online))) + 5
  return (
    <section aria-labelledby="mix" className="mt-14">
      <h2 id="mix" className="font-serif text-title">
        In person and at a distance
      </h2>
      <p className="mt-2 max-w-[42rem] text-soft">{mixWords(inPerson, online)}</p>
      <figure className="mt-4 max-w-[42rem]">
        <svg viewBox={`0 0 120 ${foot + 1}`} className="w-full" aria-hidden="true">
          <line x1="0" x2="120" y1={line} y2={line} stroke="var(--color-line)" strokeWidth="0.4" />
          {mix.map((month, index) => {
            const up = tall(month.inPerson)
            const down = tall(month.online)
            return (
              <g key={month.month}>
                <rect
                  x={index * 10 + 2}
                  y={line - 0.4 - up}
                  width="6"
                  height={up}
                  rx="0.8"
                  fill="var(--color-give)"
                />
                <rect
                  x={index * 10 + 2}
                  y={line + 0.4}
                  width="6"
                  height={down}
                  rx="0.8"
                  fill="var(--color-water)"
                />
                <text
                  x={index * 10 + 5}
                  y={foot}
                  textAnchor="middle"
                  fontSize="3"
                  fill="var(--color-faint)"
                >
                  {monthName(month.month)}
                </text>
              </g>
            )
          })}
        </svg>
        <figcaption className="flex gap-6 text-small text-soft">
          <span className="flex items-center gap-2">
            <span aria-hidden="true" className="size-3 rounded-sm bg-give" />
            In person, above
          </span>
          <span className="flex items-center gap-2">
            <span aria-hidden="true" className="size-3 rounded-sm bg-water" />
            By phone and video, below
          </span>
        </figcaption>
      </figure>
      <details className="mt-2 text-small">
        <summary className="min-h-11 cursor-pointer content-center text-water">In figures</summary>
        <table className="nums">
          <thead className="text-left text-faint">
            <tr>
              <th className="pr-6 font-medium">Month</th>
              <th className="pr-6 text-right font-medium">In person</th>
              <th className="text-right font-medium">At a distance</th>
            </tr>
          </thead>
          <tbody>
            {mix.map((month) => (
              <tr key={month.month}>
                <th scope="row" className="pr-6 text-left font-normal">
                  {monthName(month.month)} {month.month.slice(0, 4)}
                </th>
                <td className="pr-6 text-right">{month.inPerson}</td>
                <td className="text-right">{month.online}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function mixWords(inPerson: number, online: number): string {
  const share = inPerson / (inPerson + online)
  const sum = `In the last twelve months ${plural(inPerson, 'meeting or event', 'meetings and events')} in person, ${online} by phone or video.`
  const left =
    ' Mails and messages are not counted: there are so many that nothing else would show.'
  if (share >= 0.7) return `${sum} Mostly face to face.${left}`
  if (share >= 0.35) return `${sum} A good mix.${left}`
  return `${sum} A coffee now and then would round it off.${left}`
}
