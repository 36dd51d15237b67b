import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { relativeDay, shortDay } from '../../lib/dates.ts'
import { doneFollowUp } from '../../lib/person-writes.ts'

/** What was said one would do, to be ticked. */
export function FollowUps({ person }: { person: PersonView }) {
  if (person.followUps.length === 0) return null
  return (
    <section aria-labelledby="follow-ups">
      <h2 id="follow-ups" className="mb-2 label">
        Follow-ups
      </h2>
      <ul>
        {person.followUps.map((one) => (
          <li key={one.id}>
            <label className="flex min-h-11 items-center gap-3.5">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-give"
                checked={one.state === 'done'}
                disabled={one.state === 'done'}
                onChange={() => void doneFollowUp(person.id, one.id)}
              />
              <span className={one.state === 'done' ? 'text-faint line-through' : ''}>
                {one.what}
              </span>
              <span className="text-small whitespace-nowrap text-faint nums">
                {one.state === 'done' ? 'done' : `${shortDay(one.due)}, ${relativeDay(one.due)}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
