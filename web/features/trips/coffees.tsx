import { Link } from '@tanstack/react-router'
import type { NearPerson } from '../../../src/domain/view/trip-view.ts'
import { buttonClass } from '../../ui/button.tsx'
import { NearLine } from './near-line.tsx'

/** Close by and not seen in person for long: a coffee says more than ten mails. */
export function Coffees({ people }: { people: readonly NearPerson[] }) {
  if (people.length === 0) return null
  return (
    <section aria-label="A coffee close by" className="mt-12">
      <h2 className="font-serif text-title">A coffee close by</h2>
      <p className="mt-1 text-small text-faint">
        They live where you do, and you have not seen each other in person for long.
      </p>
      <ul className="mt-1 divide-y divide-line">
        {people.map((person) => (
          <NearLine
            key={person.personId}
            person={person}
            inHand
            acts={
              <Link
                to="/write/$personId"
                params={{ personId: person.personId }}
                search={{}}
                className={`mt-2 ${buttonClass('plain')}`}
              >
                Write
              </Link>
            }
          />
        ))}
      </ul>
    </section>
  )
}
