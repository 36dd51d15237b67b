import type { ProfileChange, ProfileView } from '../../../src/domain/view/me-view.ts'
import { plainDate } from '../../lib/dates.ts'
import { withMonths } from './me-words.ts'

const KINDS: { readonly [kind in ProfileChange['kind']]: string } = {
  new: 'New',
  gone: 'Gone',
  changed: 'Changed',
}

/** What LinkedIn shows otherwise than in the export before. */
export function ProfileChanges({ changes }: { changes: ProfileView['changes'] }) {
  if (changes === null) return null
  const { items, since, until } = changes
  const [from, to] = [plainDate(since), plainDate(until)]
  const when = from === to ? 'Between your last two exports' : `Between ${from} and ${to}`
  return (
    <section aria-labelledby="changes" className="mt-12">
      <h2 id="changes" className="label">
        What changed since your last export
      </h2>
      <p className="mt-2 text-small text-soft nums">
        {when}
        {items.length === 0 ? ' nothing did.' : ':'}
      </p>
      <ul className="mt-2 space-y-2">
        {items.map((item) => (
          <li key={`${item.kind} ${item.what} ${item.from} ${item.to}`}>
            <span className="text-small text-faint">
              {KINDS[item.kind]}, {item.what.toLowerCase()}
            </span>
            <span className="block">
              {item.from !== null && (
                <span className={item.to === null ? '' : 'text-soft'}>{withMonths(item.from)}</span>
              )}
              {item.from !== null && item.to !== null && (
                <span className="text-faint"> became </span>
              )}
              {item.to !== null && withMonths(item.to)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
