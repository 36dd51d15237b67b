import { Link } from '@tanstack/react-router'
import type { OnceLine } from '../../../src/domain/view/event-view.ts'
import { plainDate } from '../../lib/dates.ts'
import { GO_AGAIN_WORDS, hoursWords, moneyWords } from './event-words.ts'

/** A line for each evening gone to once: what it took, and what it brought. */
export function OnceTable({ lines }: { lines: readonly OnceLine[] }) {
  if (lines.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways on a phone
    <div className="mt-8 overflow-x-auto" tabIndex={0} role="region" aria-label="Each of them">
      <table className="w-full min-w-[34rem] text-small nums">
        <thead className="text-left text-faint">
          <tr>
            <th className="py-2 pr-4 font-medium">Each of them</th>
            <th className="py-2 pr-4 text-right font-medium">Took</th>
            <th className="py-2 pr-4 text-right font-medium">New or quiet</th>
            <th className="py-2 pr-4 text-right font-medium">Kept</th>
            <th className="py-2 text-right font-medium">Answered</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ line }: { line: OnceLine }) {
  return (
    <tr>
      <th scope="row" className="py-2.5 pr-4 text-left font-normal">
        <Link
          to="/events/$id"
          params={{ id: line.id }}
          className="font-serif text-base hover:text-water"
        >
          {line.name}
        </Link>
        <span className="block text-faint">
          {line.startAt !== null && plainDate(line.startAt)}
          {line.own !== null && (
            <span className="text-give">
              {line.startAt !== null && ' · '}You: {GO_AGAIN_WORDS[line.own]}
            </span>
          )}
        </span>
      </th>
      <td className="py-2.5 pr-4 text-right">
        {hoursWords(line.hours)}
        {line.money !== null && <span className="block text-soft">{moneyWords(line.money)}</span>}
      </td>
      <td className="py-2.5 pr-4 text-right">{line.fresh}</td>
      <td className="py-2.5 pr-4 text-right">
        {line.kept}
        {!line.settled && <span className="block text-tiny text-faint">so far</span>}
      </td>
      <td className="py-2.5 text-right">{line.replied}</td>
    </tr>
  )
}
