import type { PracticeView } from '../../../src/domain/view/me-view.ts'
import { plainDate, plural } from '../../lib/dates.ts'
import { secondsWords } from './me-words.ts'

const WIDTH = 320
const HEIGHT = 84
const PAD = 10

/** The last times a pitch was said aloud: a dot each, as high as it took long. */
export function PracticePicture({ practices }: { practices: readonly PracticeView[] }) {
  const last = practices.at(-1)
  if (last === undefined) return null
  const target = last.targetSeconds
  const most = Math.max(...practices.map(({ seconds }) => seconds), target ?? 0) * 1.15
  const y = (seconds: number) => HEIGHT - PAD - (seconds / most) * (HEIGHT - 2 * PAD)
  const x = (at: number) =>
    practices.length === 1 ? WIDTH / 2 : PAD + (at / (practices.length - 1)) * (WIDTH - 2 * PAD)
  const points = practices.map((one, at) => `${x(at)},${y(one.seconds)}`).join(' ')
  return (
    <figure className="mt-8 max-w-sm">
      <figcaption className="label">Said aloud</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mt-2 w-full text-water"
        role="img"
        aria-label={`${plural(practices.length, 'practice', 'practices')}, the last one ${secondsWords(last.seconds)}${target === null ? '' : ` of ${secondsWords(target)}`}`}
      >
        {target !== null && (
          <line
            x1="0"
            x2={WIDTH}
            y1={y(target)}
            y2={y(target)}
            className="stroke-edge"
            strokeDasharray="3 4"
          />
        )}
        <polyline
          points={points}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.2"
          opacity="0.4"
        />
        {practices.map((one, at) => (
          <circle key={one.id} cx={x(at)} cy={y(one.seconds)} r="4" fill="currentColor" />
        ))}
      </svg>
      <p className="text-small text-soft nums">
        The last one took {secondsWords(last.seconds)}
        {target !== null && `; the dashed line is your aim of ${secondsWords(target)}`}.
      </p>
      <PracticeTable practices={practices} />
    </figure>
  )
}

function PracticeTable({ practices }: { practices: readonly PracticeView[] }) {
  return (
    <details className="mt-1">
      <summary className="min-h-9 cursor-pointer text-small text-soft hover:text-ink">
        As a table
      </summary>
      <table className="text-small nums">
        <thead className="text-left text-faint">
          <tr>
            <th className="pr-8 font-normal">When</th>
            <th className="pr-8 font-normal">Took</th>
            <th className="font-normal">Aim</th>
          </tr>
        </thead>
        <tbody>
          {practices.toReversed().map((one) => (
            <tr key={one.id}>
              <td className="pr-8">{plainDate(one.at)}</td>
              <td className="pr-8">{secondsWords(one.seconds)}</td>
              <td>{one.targetSeconds === null ? '–' : secondsWords(one.targetSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
