import type { EventKind, EventTally, ShownEvent } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import type { EventLine } from '../../domain/view/event-view.ts'
import { KEPT_WITHIN } from '../../insight/event-tally.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { spanOf } from './settle-events.ts'

/** An event on a line, as of `now`. */
export function viewLine(row: GatheringRow, now: Instant): EventLine {
  const shown = JSON.parse(row.shown) as ShownEvent
  const span = spanOf(row)
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as EventKind,
    startAt: row.start_at,
    endAt: row.end_at,
    dayOnly: shown.dayOnly ?? false,
    when: whenOf(span, now),
    place: shown.place,
    online: shown.online,
    community: row.community,
    series: row.series,
    attendance: shown.attendance,
    hours: shown.hours,
    hoursFrom: shown.hoursFrom,
    cost: shown.cost,
    travel: shown.travel,
    currency: shown.currency,
    brought: JSON.parse(row.tally) as EventTally,
    settled: span !== null && span.end + KEPT_WITHIN <= now,
    goAgain: shown.goAgain,
  }
}

function whenOf(span: ReturnType<typeof spanOf>, now: Instant): EventLine['when'] {
  if (span === null) return 'undated'
  if (span.start > now) return 'ahead'
  return span.end > now ? 'now' : 'past'
}
