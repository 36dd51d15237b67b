import { Link } from '@tanstack/react-router'
import type { EventView } from '../../../src/domain/view/event-view.ts'
import { plural, shortDay } from '../../lib/dates.ts'
import { dayOfInstant } from '../../lib/zone.ts'
import { broughtWords, hoursWords, moneyWords, verdictWords } from './event-words.ts'

/** What the other events of this series took and brought. */
export function SeriesPast({ event }: { event: EventView }) {
  const { series, seriesEvents, seriesReturn } = event
  const past = seriesEvents.filter(({ when }) => when === 'past')
  if (series === null || past.length === 0) return null
  return (
    <section aria-labelledby="series">
      <h2 id="series" className="label">
        {series}
      </h2>
      {seriesReturn !== null && (
        <p className="mt-2 nums">
          {plural(seriesReturn.events, 'event', 'events')}, {hoursWords(seriesReturn.hours)}
          {seriesReturn.money.map((sum) => `, ${moneyWords(sum)}`).join('')}: {seriesReturn.fresh}{' '}
          new to you or long quiet, {seriesReturn.kept} kept.
          <span className="block text-soft">{verdictWords(seriesReturn)}</span>
        </p>
      )}
      <ul className="mt-2 space-y-1.5 text-small">
        {past.slice(0, 5).map((one) => (
          <li key={one.id}>
            <Link
              to="/events/$id"
              params={{ id: one.id }}
              className="inline-block min-h-6 text-water underline underline-offset-4"
            >
              {one.startAt === null ? one.name : shortDay(dayOfInstant(one.startAt))}
            </Link>{' '}
            <span className="text-soft nums">
              {one.attendance === 'declined' ? 'you said no' : broughtWords(one)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
