import { Link } from '@tanstack/react-router'
import type { EventLine } from '../../../src/domain/view/event-view.ts'
import type { CommunityView } from '../../../src/domain/view/community-view.ts'
import { shortDay } from '../../lib/dates.ts'
import { dayOfInstant } from '../../lib/zone.ts'

/** Its events, and what they cost and brought together. */
export function CommunityEvents({ community }: { community: CommunityView }) {
  const { events, brought } = community
  return (
    <section aria-labelledby="its-events" className="mt-10">
      <h2 id="its-events" className="font-serif text-title">
        Its events
      </h2>
      {events.length === 0 && (
        <p className="mt-1 text-soft">
          None is on record. An event whose host is {community.name} stands here; see{' '}
          <Link to="/events" className="text-water underline underline-offset-3">
            Events
          </Link>
          .
        </p>
      )}
      {brought !== null && <p className="mt-1 text-soft">{broughtWords(brought)}</p>}
      <ul className="mt-2 divide-y divide-line">
        {events.map((event) => (
          <li key={event.id} className="flex flex-wrap items-baseline gap-x-4 py-2.5">
            <span className="w-28 shrink-0 text-small text-soft nums">{dayWords(event)}</span>
            <Link
              to="/events/$id"
              params={{ id: event.id }}
              className="min-h-6 min-w-0 font-serif hover:text-water"
            >
              {event.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function dayWords({ startAt }: EventLine): string {
  return startAt === null ? 'Some day' : shortDay(dayOfInstant(startAt))
}

/** "You went 5 times, 12 hours in all; 9 people were new to you or long quiet, 4 of them stayed." */
function broughtWords(brought: NonNullable<CommunityView['brought']>): string {
  const { events, hours, fresh, kept } = brought
  const times = events === 1 ? 'once' : `${events} times`
  const took = `${Math.round(hours)} ${Math.round(hours) === 1 ? 'hour' : 'hours'} in all`
  const met =
    fresh === 0
      ? 'nobody new to you or long quiet is noted'
      : `${fresh} ${fresh === 1 ? 'person was' : 'people were'} new to you or long quiet, ${kept === 0 ? 'none' : kept} of them stayed in touch`
  return `You went ${times}, ${took}; ${met}.`
}
