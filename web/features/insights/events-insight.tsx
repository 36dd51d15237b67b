import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { plural } from '../../lib/dates.ts'
import { inventoryQuery } from '../../lib/event-queries.ts'
import { MixSection } from '../../pictures/mix-section.tsx'
import { ReturnChart } from '../../pictures/return-chart.tsx'
import { Insight, MORE } from './insight.tsx'

/** What events brought, series by series, and how one meets: in person or at a distance. */
export function EventsInsight() {
  const { data: inventory } = useQuery(inventoryQuery)
  if (inventory === undefined) return null
  const { all, groups, mix } = inventory
  return (
    <>
      <Insight
        id="events"
        title="Worth the evenings?"
        answer={
          all.events === 0
            ? 'No event has been gone to yet, as far as Digwell knows.'
            : `${plural(all.events, 'event', 'events')} in ${Math.round(all.hours)} hours: ${all.fresh} new people met, with ${all.kept} of them you talked again within sixty days.`
        }
        more={
          <Link to="/events/return" className={MORE}>
            What each event brought
          </Link>
        }
      >
        {all.events > 0 && <ReturnChart groups={groups.filter(({ by }) => by === 'series')} />}
      </Insight>
      <MixSection mix={mix} />
    </>
  )
}
