import { Link } from '@tanstack/react-router'
import type { EventLine } from '../../../src/domain/view/event-view.ts'
import { dayNumber, relativeDay, shortDay } from '../../lib/dates.ts'
import { dayOfInstant, today } from '../../lib/zone.ts'
import { broughtWords, GO_AGAIN_WORDS, priceWords, whereWords } from './event-words.ts'

/** One event on a line: when, what, where; behind it what it brought. */
export function EventItem({ event }: { event: EventLine }) {
  const day = event.startAt === null ? null : dayOfInstant(event.startAt)
  const { open } = event.brought
  const isDeclined = event.attendance === 'declined'
  return (
    <li className="grid gap-x-5 gap-y-0.5 py-4 tablet:grid-cols-[7.5rem_minmax(0,1fr)_auto]">
      <p className="text-small text-soft nums tablet:pt-1">
        {day === null ? 'Some day' : event.when === 'now' ? 'Now' : near(day)}
      </p>
      <div className="min-w-0">
        <h3>
          <Link
            to="/events/$id"
            params={{ id: event.id }}
            className="inline-block min-h-6 font-serif text-name hover:text-water"
          >
            {event.name}
          </Link>
        </h3>
        <p className="text-small text-soft">
          {[whereWords(event), isDeclined ? '' : priceWords(event)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <div className="text-small text-soft nums tablet:pt-1 tablet:text-right">
        {event.when === 'past' && !isDeclined && <p>{broughtWords(event)}</p>}
        {event.goAgain !== null && <p>{GO_AGAIN_WORDS[event.goAgain]}</p>}
        {open > 0 && <p className="text-give">{open} to go through</p>}
        {isDeclined && <p>You said no</p>}
        {event.attendance === 'invited' && event.when === 'ahead' && <p>Invited</p>}
      </div>
    </li>
  )
}

/** Relative words for the days around today, the date beyond. */
function near(day: string): string {
  const away = dayNumber(day) - dayNumber(today())
  return Math.abs(away) <= 14 ? relativeDay(day) : shortDay(day)
}
