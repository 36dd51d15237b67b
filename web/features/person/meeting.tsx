import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { ago, plainDate } from '../../lib/dates.ts'

/** When the two last saw each other in person, on one line; nothing without any contact. */
export function Meeting({ person: { tie, brief } }: { person: PersonView }) {
  const [both] = brief.sharedEvents
  if (tie.n === 0 && both === undefined) return null
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
        ? unseen(both)
        : `Last seen in person ${ago(seen)}, ${plainDate(seen)}${atDistance ? '' : '; always in person so far'}.`}
    </p>
  )
}

/** Whether they spoke where both were, nobody but the owner knows. */
function unseen(both: PersonView['brief']['sharedEvents'][number] | undefined): string {
  return both === undefined
    ? 'You have not met in person yet, as far as Digwell knows.'
    : `You were both at ${both.text}${both.at === null ? '' : `, ${ago(both.at)}`}. If you spoke there, “We talked” counts it.`
}
