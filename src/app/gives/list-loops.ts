import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { GiveKind } from '../../domain/give.ts'
import type { GiveView } from '../../domain/view/give-view.ts'
import { LOOP_DAYS } from '../../plan/loop-of.ts'
import { findLedger, type LedgerRow } from '../../store/gives.ts'
import type { Scope } from '../../store/store.ts'
import { viewGives } from './view-give.ts'

/** Help lately received is looked through this far at most, the newest first. */
const MOST = 200
const LOOPED: readonly GiveKind[] = ['introduction', 'lead', 'help', 'information', 'endorsement']

export type HelpQuery = {
  readonly personIds?: readonly string[]
  /** Received between so many days ago and so many days ago. */
  readonly daysAgo?: { readonly from: number; readonly to: number }
  readonly limit?: number
}

/** Help received so lately that thanks or news may still be wanted, newest first. */
export async function findHelp(
  s: Scope,
  now: Instant,
  { personIds, daysAgo = { from: LOOP_DAYS, to: 0 }, limit = MOST }: HelpQuery = {},
): Promise<readonly LedgerRow[]> {
  return findLedger(s, {
    by: 'them',
    sort: 'give',
    kinds: LOOPED,
    notSmall: true,
    from: now - daysAgo.from * DAY_MS,
    to: now - daysAgo.to * DAY_MS,
    limit,
    ...(personIds === undefined ? {} : { personIds }),
  })
}

/** Help received of which thanks or news are still wanted, what is due first. */
export async function listLoops(
  s: Scope,
  clock: { readonly now: Instant; readonly timeZone: string },
): Promise<readonly GiveView[]> {
  const views = await viewGives(s, await findHelp(s, clock.now), clock)
  return views
    .filter(({ loop }) => loop !== null && loop.next !== null)
    .toSorted((left, right) => order(left).localeCompare(order(right)))
}

function order({ loop, at, id }: GiveView): string {
  return `${loop?.next?.due ?? ''}/${String(at).padStart(16, '0')}/${id}`
}
