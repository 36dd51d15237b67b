import { Link } from '@tanstack/react-router'
import type { PersonOnRecord } from '../../../src/domain/view/trip-view.ts'
import { called } from '../../lib/words.ts'

/** Those who live there as their records say, with whom there was no contact yet. */
export function OnRecord({ people, total }: { people: readonly PersonOnRecord[]; total: number }) {
  if (people.length === 0) return null
  const more = total - people.length
  return (
    <section aria-label="On record there" className="mt-8">
      <h2 className="label">On record there</h2>
      <p className="mt-1 text-small text-faint">You have not been in touch with them yet.</p>
      <ul className="mt-1 divide-y divide-line">
        {people.map(({ personId, name, about, place, source }) => (
          <li
            key={personId}
            className="flex min-h-11 flex-wrap items-baseline gap-x-3 py-2 text-small"
          >
            <Link
              to="/people/$id"
              params={{ id: personId }}
              className="font-serif text-lead hover:text-water"
            >
              {called(name)}
            </Link>
            {about !== null && <span className="text-soft">{about}</span>}
            <span className="text-faint">
              {place}, {source}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-small text-faint nums">and {more} more</p>}
    </section>
  )
}
