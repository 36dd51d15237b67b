import { dayOf, isoDay } from '../../domain/instant.ts'
import type { WellView } from '../../domain/view/settings-view.ts'
import type { TieStats } from '../../domain/tie.ts'
import { heardPart } from '../../insight/heard-part.ts'
import { strengthOn } from '../../insight/tie-strength.ts'
import { wellDepth } from '../../insight/well-depth.ts'
import type { Writer } from '../../store/change.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import type { TieRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { findWellTies } from '../../store/well.ts'
import { tieClock, type Home } from '../home.ts'
import { statsOf } from '../people/fold-tie.ts'

/** The setting under which past depths are kept, oldest first. */
export const WELL_PAST = 'wellPast'

type Point = WellView['history'][number]

/** Days between two points of the past: a month, as imports work it out. */
const APART = 30 * 86_400_000
const KEPT = 60

/** How deep the well is today, and was. */
export async function viewWell(home: Home, s: Scope): Promise<WellView> {
  const clock = await tieClock(home, s, home.clock())
  const today = dayOf(clock.now, clock.timeZone)
  const rows = await findWellTies(s)
  const traits = clock.intercept === undefined ? {} : { intercept: clock.intercept }
  const ties = rows.map((row) => ({
    personId: row.person_id,
    strength: strengthOn(heardStats(row, clock.timeZone), today, traits),
    mutual: row.in_count + row.met_count > 0,
    resting: row.state === 'resting' || row.state === 'released',
    circles: JSON.parse(row.tags) as string[],
  }))
  const depth = wellDepth(ties)
  const now = { date: isoDay(today), wouldPickUp: Math.round(depth.expected) }
  const past = (await wellPast(s)).filter(({ date }) => date < now.date)
  return {
    wouldPickUp: now.wouldPickUp,
    spread: Math.round(depth.spread),
    circles: depth.circles,
    history: [...past, now],
  }
}

/** A claim of the owner's own, that a move was done, raises the well as little as a letter does. */
function heardStats(row: TieRow, timeZone: string): TieStats {
  const stats = statsOf(row)
  const heardAt = Math.max(stats.lastInAt ?? 0, stats.lastMetAt ?? 0)
  return heardPart(stats, dayOf(heardAt, timeZone))
}

async function wellPast(s: Scope): Promise<readonly Point[]> {
  const kept = (await readSettings(s))[WELL_PAST]
  return Array.isArray(kept) ? (kept as Point[]) : []
}

/** Adds today's depth to the past once a month, so that it goes on without imports. */
export async function growWellPast(home: Home, w: Writer): Promise<void> {
  const { history } = await viewWell(home, w)
  const now = history.at(-1)
  const last = history.at(-2)
  if (now === undefined) return
  if (last !== undefined && Date.parse(now.date) - Date.parse(last.date) < APART) return
  if (last === undefined && now.wouldPickUp === 0) return
  await putSetting(w, WELL_PAST, history.slice(-KEPT))
}
