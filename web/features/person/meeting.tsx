import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { ago, plainDate } from '../../lib/dates.ts'

/** When the two last saw each other in person, on one line; nothing without any contact. */
export function Meeting({ person: { tie } }: { person: PersonView }) {
  if (tie.n === 0) return null
  const times = tie.counts.flatMap(({ channel, lastAt }) =>
    (channel === 'in-person' || channel === 'event') && lastAt !== null ? [lastAt] : [],
  )
  const seen = times.length === 0 ? null : Math.max(...times)
  const atDistance = tie.counts.some(
    ({ channel }) => channel !== 'in-person' && channel !== 'event',
  )
  return (
    <p className="text-small text-soft">
      {seen === null
        ? 'You have not met in person yet, as far as Digwell knows.'
        : `Last seen in person ${ago(seen)}, ${plainDate(seen)}${atDistance ? '' : '; always in person so far'}.`}
    </p>
  )
}
