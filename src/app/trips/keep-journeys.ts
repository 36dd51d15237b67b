import { deleteRow, putRow, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import { findHintsOf } from '../../store/trips.ts'
import type { TripHintRow } from '../../store/trip-rows.ts'
import type { KeepContext, Kept } from '../import/keep-context.ts'
import { findJourney, type FoundJourney } from './find-journey.ts'
import { placeColumns } from './place-columns.ts'

/** Keeps the journeys that calendar entries speak of, as suggestions; one that is called off is none. */
export async function keepJourneys(
  w: Writer,
  context: Pick<KeepContext, 'sourceKind' | 'timeZone'>,
  entries: readonly Kept[],
): Promise<void> {
  if (context.sourceKind !== 'calendar' || entries.length === 0) return
  const hints = await findHintsOf(
    w,
    entries.map(({ id }) => id),
  )
  const known = new Map(hints.map((row) => [row.record_id, row]))
  for (const { id: record, record: said } of entries) {
    const former = known.get(record)
    const journey = findJourney(said.payload, context.timeZone)
    if (journey === null) {
      if (former !== undefined) await deleteRow(w, 'trip_hint', former.id)
    } else if (!isSame(former, journey)) {
      await putRow(w, 'trip_hint', {
        id: namedId('trip-hint', record),
        ...placeColumns(journey.place),
        title: journey.title,
        from_day: journey.from,
        to_day: journey.to,
        record_id: record,
        at: w.at,
      })
    }
  }
}

function isSame(row: TripHintRow | undefined, { title, place, from, to }: FoundJourney): boolean {
  return (
    row !== undefined &&
    row.title === title &&
    row.place_id === place.id &&
    row.from_day === from &&
    row.to_day === to
  )
}
