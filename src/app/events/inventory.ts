import { dayOf, isoDay, startOfDay, type Day, type Instant } from '../../domain/instant.ts'
import type { InventoryView, MixMonth } from '../../domain/view/event-view.ts'
import { findAllGatherings } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { countTalks } from '../../store/talks.ts'
import { loadSettings, type Home } from '../home.ts'
import { viewBudget } from './budget.ts'
import { returnGroups, wentTo } from './return-groups.ts'

/** What events cost and brought. Cost: all events as shown, and the meetings of a year by their index. */
export async function viewInventory(home: Home, s: Scope): Promise<InventoryView> {
  const now = home.clock()
  const { timeZone } = await loadSettings(home, s)
  const rows = await findAllGatherings(s)
  const went = wentTo(rows, now)
  const months = lastMonths(dayOf(now, timeZone))
  const from = months[0] ?? ''
  const first = dayOf(Date.parse(`${from}-01T12:00:00Z`), 'UTC')
  const mix = new Map(months.map((month) => [month, { month, inPerson: 0, online: 0 }]))
  const count = (day: Day, inPerson: boolean, n: number) => {
    const month = mix.get(isoDay(day).slice(0, 7))
    if (month !== undefined) month[inPerson ? 'inPerson' : 'online'] += n
  }
  for (const { day, inPerson, n } of await countTalks(s, first)) count(day, inPerson, n)
  for (const { row, shown } of went) {
    if (isFrom(row.start_at, first, timeZone)) {
      count(dayOf(row.start_at ?? 0, timeZone), !shown.online, 1)
    }
  }
  const { groups, all } = returnGroups(went)
  return {
    groups: groups.slice(0, MOST_GROUPS),
    all,
    mix: [...mix.values()] satisfies MixMonth[],
    budget: await viewBudget(s, rows, { now, timeZone }),
  }
}

const MOST_GROUPS = 200

function isFrom(at: Instant | null, first: Day, timeZone: string): boolean {
  return at !== null && at >= startOfDay(first, timeZone)
}

/** This month and the eleven before it, oldest first. */
function lastMonths(today: Day): readonly string[] {
  const at = new Date(today * 86_400_000)
  return Array.from({ length: 12 }, (_, n) =>
    new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 11 + n, 1)).toISOString().slice(0, 7),
  )
}
