import { findGatheringNames } from '../../store/gatherings.ts'
import { namedId } from '../../store/named-id.ts'
import type { Scope } from '../../store/store.ts'
import { findTimeline, type TimelineRow } from '../../store/timeline.ts'

/** What a person had part in, newest first, events called as Events calls them. */
export async function readTimeline(
  ...[s, personaIds, options]: Parameters<typeof findTimeline>
): Promise<readonly TimelineRow[]> {
  const rows = await findTimeline(s, personaIds, options)
  return nameEvents(s, rows)
}

async function nameEvents(s: Scope, rows: readonly TimelineRow[]): Promise<readonly TimelineRow[]> {
  const ids = new Set(rows.flatMap((row) => eventOf(row) ?? []))
  if (ids.size === 0) return rows
  const names = await findGatheringNames(s, [...ids])
  return rows.map((row) => {
    const name = names.get(eventOf(row) ?? '')
    return name === undefined ? row : { ...row, subject: name }
  })
}

/** The thread of those on one list is the key of its event. */
function eventOf({ kind, thread }: TimelineRow): string | null {
  return kind === 'event' && thread !== null ? namedId('event', thread) : null
}
