import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import type { EventsPage } from '../../domain/view/event-view.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import {
  findGathering,
  findGatheringByName,
  findGatheringsBefore,
  findGatheringsFrom,
  findGatheringsUndated,
  findStale,
  isUnfolded,
} from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { refreshEvents } from './refresh-events.ts'
import { settleEvents } from './settle-events.ts'
import { viewLine } from './view-line.ts'

const AHEAD = 100

/** Lets what changed be counted first; usually there is nothing to do. */
export async function settled(home: Home): Promise<void> {
  if (home.readOnly === true) return
  const { unfolded, stale } = await home.store.read(home.owner, async (s) => ({
    unfolded: await isUnfolded(s),
    stale: (await findStale(s, 1)).length > 0,
  }))
  if (unfolded) await home.store.write(home.owner, refreshEvents)
  if (unfolded || stale) await settleEvents(home)
}

export async function viewEvents(
  s: Scope,
  { now, after, limit = 50 }: { now: Instant; after: string | null; limit?: number | undefined },
): Promise<EventsPage> {
  const most = Math.min(200, Math.max(1, limit))
  const begun = await findGatheringsBefore(s, { before: now, after, limit: most + 1 })
  const page = begun.slice(0, most).map((row) => viewLine(row, now))
  const isFirst = after === null
  const running = isFirst ? page.filter(({ when }) => when === 'now') : []
  const coming = isFirst ? await findGatheringsFrom(s, now, AHEAD) : []
  const undated = isFirst ? await findGatheringsUndated(s, AHEAD) : []
  return {
    ahead: [...running, ...coming.map((row) => viewLine(row, now))],
    past: page.filter(({ when }) => when === 'past'),
    undated: undated.map((row) => viewLine(row, now)),
    next: begun.length > most ? (page.at(-1)?.id ?? null) : null,
  }
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
    throw new DigwellError('not-found', `No event is called “${nameOrId}”.`)
  }
  return byName.id
}
