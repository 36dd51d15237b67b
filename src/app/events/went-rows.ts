import type { EventTally, ShownEvent } from '../../domain/event.ts'
import type { GatheringRow, WentRow } from '../../store/event-rows.ts'

/**
 * What is summed up of these events, oldest first, those not gone to left out: the same as the database reads out
 * of them by itself, for the few that are at hand already.
 */
export function wentRows(rows: readonly GatheringRow[]): readonly WentRow[] {
  return rows
    .filter(({ went, start_at }) => went === 1 && start_at !== null)
    .map(({ shown, tally, went: _, stale: __, owner_id: ___, ...row }) => {
      const { hours, cost, travel, currency, dayOnly, online, goAgain } = JSON.parse(
        shown,
      ) as ShownEvent
      const { there, fresh, kept, replied } = JSON.parse(tally) as EventTally
      return {
        ...row,
        hours,
        spent: (cost ?? 0) + (travel ?? 0),
        currency,
        day_only: Number(dayOnly ?? false),
        online: Number(online),
        go_again: goAgain,
        there,
        fresh,
        kept,
        replied,
      }
    })
    .sort((a, b) => (a.start_at ?? 0) - (b.start_at ?? 0) || (a.id < b.id ? -1 : 1))
}
