import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { communitiesOfQuery } from '../../lib/community-queries.ts'

/** The owner's communities that this person is in too. */
export function Communities({ person }: { person: PersonView }) {
  const { data } = useQuery(communitiesOfQuery(person.id))
  const rows = data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <section aria-label="Communities">
      <h2 className="label">In common with you</h2>
      <ul className="mt-1">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/communities/$id"
              params={{ id: row.id }}
              className="inline-flex min-h-9 items-center hover:text-water"
            >
              {row.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
