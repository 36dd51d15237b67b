import { putRow, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import { findHintsOf } from '../../store/trips.ts'
import type { KeepContext, Kept } from '../import/keep-context.ts'
import { findJourney } from './find-journey.ts'
import { placeColumns } from './place-columns.ts'

/** Keeps the journeys that calendar entries speak of, as suggestions. */
export async function keepJourneys(
  w: Writer,
  context: Pick<KeepContext, 'sourceKind' | 'timeZone'>,
  entries: readonly Kept[],
): Promise<void> {
  if (context.sourceKind !== 'calendar') return
  const found = entries.flatMap(({ id, record }) => {
    const journey = findJourney(record.payload, context.timeZone)
    return journey === null ? [] : [{ record: id, journey }]
  })
  if (found.length === 0) return
  const known = new Map(
    (
      await findHintsOf(
        w,
        found.map(({ record }) => record),
      )
    ).map((row) => [row.id, row]),
  )
  for (const { record, journey } of found) {
    const id = namedId('trip-hint', record)
    const row = {
      id,
      ...placeColumns(journey.place),
      title: journey.title,
      from_day: journey.from,
      to_day: journey.to,
      record_id: record,
      at: w.at,
    }
    const former = known.get(id)
    if (
      former?.from_day !== row.from_day ||
      former.to_day !== row.to_day ||
      former.title !== row.title
    ) {
      await putRow(w, 'trip_hint', row)
    }
  }
}
