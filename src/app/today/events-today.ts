import type { ShownEvent } from '../../domain/event.ts'
import { dayOf, HOUR_MS, startOfDay, type Instant } from '../../domain/instant.ts'
import type { TodayView } from '../../domain/view/today-view.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findListed } from '../../store/events.ts'
import { findGatheringsFrom } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { spanOf } from '../events/settle-events.ts'
import { isWanted, viewGuests } from '../events/view-guests.ts'

type Clock = { readonly now: Instant; readonly timeZone: string }

/** More than these on one day is a calendar, not an evening. */
const MOST = 3
const LOOKED_AT = 20
/** So many are named first on the event's page. */
const FEW = 6
/** Of a long list: mostly enough to find the few; and where it was not, those who are looked at besides. */
const FIRST_LOOK = { known: 16, strangers: 20, least: 16 }
const AMONG = { known: 60, strangers: 20, least: 60 }
/** From this hour on it is "tonight". */
const EVENING = 17

/** The events of the day the owner goes to, until they are over, the next one with how many to look for. */
export async function eventsToday(
  s: Scope,
  { now, timeZone }: Clock,
): Promise<TodayView['events']> {
  const today = dayOf(now, timeZone)
  const rows = (await findGatheringsFrom(s, startOfDay(today, timeZone), LOOKED_AT)).filter(
    (row) =>
      row.went === 1 &&
      dayOf(row.start_at ?? 0, timeZone) === today &&
      (spanOf(row)?.end ?? 0) > now,
  )
  const shown: TodayView['events'][number][] = []
  for (const [index, row] of rows.slice(0, MOST).entries()) {
    const { dayOnly = false, goal } = JSON.parse(row.shown) as ShownEvent
    shown.push({
      id: row.id,
      name: row.name,
      startAt: dayOnly ? null : row.start_at,
      when: whenOf(row, { now, timeZone }),
      toLookFor: index === 0 ? await countWanted(s, { id: row.id, goal }, { now, timeZone }) : null,
    })
  }
  return shown
}

/** How many of the few who are named first on its page. More are looked at only where too few were found. */
async function countWanted(
  s: Scope,
  { id, goal }: { readonly id: string; readonly goal: string | null },
  clock: Clock,
): Promise<number> {
  const listed = await findListed(s, [id])
  const wanted = async (among: typeof AMONG): Promise<number> => {
    const guests = await viewGuests(s, { listed, after: [], goal, among, enough: FEW, ...clock })
    return guests.filter(isWanted).length
  }
  const first = await wanted(FIRST_LOOK)
  const isLonger = new Set(listed.map(({ personId }) => personId)).size > FIRST_LOOK.least
  return Math.min(FEW, first < FEW && isLonger ? await wanted(AMONG) : first)
}

function whenOf(
  { start_at, shown }: GatheringRow,
  { now, timeZone }: Clock,
): TodayView['events'][number]['when'] {
  const { dayOnly = false } = JSON.parse(shown) as ShownEvent
  if (start_at === null || dayOnly) return 'today'
  if (start_at <= now) return 'now'
  const evening = startOfDay(dayOf(start_at, timeZone), timeZone) + EVENING * HOUR_MS
  return start_at >= evening ? 'tonight' : 'today'
}
