import type { InventoryView } from '../../domain/view/event-view.ts'
import { findWent } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { viewBudget } from './budget.ts'
import { mixOf } from './mix.ts'
import { returnGroups, wentTo } from './return-groups.ts'

/** What events cost and brought. Cost: a few figures of all events, and the meetings of a year by their index. */
export async function viewInventory(
  home: Home,
  s: Scope,
): Promise<Omit<InventoryView, 'counting'>> {
  const now = home.clock()
  const { timeZone, country } = await loadSettings(home, s)
  const rows = await findWent(s)
  const went = wentTo(rows, now)
  const { groups, all, once } = returnGroups(went)
  return {
    groups: groups.slice(0, MOST_GROUPS),
    once,
    all,
    since: went[0]?.row.start_at ?? null,
    mix: await mixOf(s, went, { now, timeZone }),
    budget: await viewBudget(s, rows, { now, timeZone, country }),
  }
}

const MOST_GROUPS = 200
