import { useQuery } from '@tanstack/react-query'
import type { InventoryView } from '../../../src/domain/view/event-view.ts'
import { plainDate, plural } from '../../lib/dates.ts'
import { inventoryQuery } from '../../lib/event-queries.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { UnlessReading } from '../../ui/still-reading.tsx'
import { BudgetSection } from './budget-section.tsx'
import { EventsPage } from './events-page.tsx'
import { hoursWords, moneyWords } from './event-words.ts'
import { MixSection } from '../../pictures/mix-section.tsx'
import { ReturnSection } from './return-section.tsx'

/** What events took and what they brought: worth the evenings or not, as far as it can be told. */
export function ReturnScreen() {
  const query = useQuery(inventoryQuery)
  return (
    <EventsPage>
      {query.isPending && <Skeleton rows={6} label="Counting what events brought" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data?.counting === true && (
        <p role="status" className="mt-6 text-soft">
          Still counting what some events brought; it comes in by itself.
        </p>
      )}
      {query.data !== undefined && <Content inventory={query.data} />}
    </EventsPage>
  )
}

function Content({ inventory }: { inventory: InventoryView }) {
  const { all, since, groups, once, mix, budget } = inventory
  if (all.events === 0) {
    return (
      <>
        <UnlessReading>
          <Blank title="Nothing to look back on yet">
            After the first events this page tells what they took, in hours and money, and whom you
            kept from them. From three of a kind on it says which are worth going to again.
          </Blank>
        </UnlessReading>
        <BudgetSection budget={budget} />
      </>
    )
  }
  return (
    <>
      <p className="mt-6 max-w-[42rem] text-lead nums">
        {since !== null && `Since ${plainDate(since)}: `}
        {plural(all.events, 'event', 'events')}, {hoursWords(all.hours)}
        {all.money.map((sum) => `, ${moneyWords(sum)}`).join('')}. Of{' '}
        {plural(all.there, 'name', 'names')} on their lists or noted by you, {all.fresh} were new to
        you or long quiet; with {all.kept} of them you talked again within sixty days. Who stands on
        the lists of several counts at each.
      </p>
      <ReturnSection groups={groups} once={once} />
      <MixSection mix={mix} />
      <BudgetSection budget={budget} />
    </>
  )
}
