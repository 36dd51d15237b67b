import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import type { EventLine, EventsPage } from '../../domain/view/event-view.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import {
  findGathering,
  findGatheringByName,
  findGatheringsBefore,
  findGatheringsFrom,
  findGatheringsUndated,
} from '../../store/gatherings.ts'
import { countStale } from '../../store/stale-events.ts'
import { findUnfinishedImports } from '../../store/imports.ts'
import type { Scope } from '../../store/store.ts'
import { leaveAside, type Home } from '../home.ts'
import { mendEvents } from './mend-events.ts'
import { isStale, settleEvents, tallyEvents } from './settle-events.ts'
import { viewLine } from './view-line.ts'

const AHEAD = 100

/** So many events are counted at once while somebody waits. */
const FEW = 50

/**
 * Lets what changed be counted first; usually there is nothing to do. What would take long is counted
 * elsewhere, or by the import that goes on.
 *
 * @returns false while some events are not counted
 */
export async function settled(home: Home): Promise<boolean> {
  if (home.readOnly === true) return true
  await mendEvents(home)
  const stale = await home.store.read(home.owner, (s) => countStale(s, home.clock(), FEW + 1))
  if (stale === 0) return true
  if (stale > FEW && (await isImporting(home))) return false
  if (leaveAside(home, stale > FEW)) return false
  await settleEvents(home)
  return true
}

async function isImporting(home: Home): Promise<boolean> {
  return (await home.store.read(home.owner, findUnfinishedImports)).length > 0
}

export async function viewEvents(
  s: Scope,
  { now, after, limit = 50 }: { now: Instant; after: string | null; limit?: number | undefined },
): Promise<EventsPage> {
  const most = Math.min(200, Math.max(1, limit))
  const begun = await findGatheringsBefore(s, { before: now, after, limit: most + 1 })
  const page = await viewLines(s, begun.slice(0, most), now)
  const isFirst = after === null
  const running = isFirst ? page.filter(({ when }) => when === 'now') : []
  const coming = isFirst ? await findGatheringsFrom(s, now, AHEAD) : []
  const undated = isFirst ? await findGatheringsUndated(s, AHEAD) : []
  return {
    ahead: [...running, ...(await viewLines(s, coming, now))],
    past: page.filter(({ when }) => when === 'past'),
    undated: await viewLines(s, undated, now),
    next: begun.length > most ? (page.at(-1)?.id ?? null) : null,
  }
}

/** Each with what it brought up to now, whether that was kept already or not. */
async function viewLines(
  s: Scope,
  rows: readonly GatheringRow[],
  now: Instant,
): Promise<readonly EventLine[]> {
  const stale = rows.filter((row) => isStale(row, now))
  const tallied = await tallyEvents(s, stale, now)
  return rows.map((row) => {
    const line = viewLine(row, now)
    return { ...line, brought: tallied.get(row.id)?.tally ?? line.brought }
  })
}

export async function requireGathering(s: Scope, id: string): Promise<GatheringRow> {
  const row = await findGathering(s, id)
  if (row === undefined) throw new DigwellError('not-found', 'There is no such event any more.')
  return row
}

/** @throws DigwellError not-found */
export async function findEventId(s: Scope, nameOrId: string): Promise<string> {
  const byId = await findGathering(s, nameOrId)
  if (byId !== undefined) return byId.id
  const byName = await findGatheringByName(s, nameOrId)
  if (byName === undefined) {
    throw new DigwellError(
      'not-found',
      `No event is called “${nameOrId}”. Add it first, or say the place instead.`,
    )
  }
  return byName.id
}
