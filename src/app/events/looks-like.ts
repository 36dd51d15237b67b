import { DAY_MS, dayOf, startOfDay } from '../../domain/instant.ts'
import type { EventLikeness } from '../../domain/view/event-view.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findEvents, findOwnEvents } from '../../store/events.ts'
import { findClaims } from '../../store/gatherings.ts'
import {
  findEventVerdicts,
  findGatheringsWithin,
  findGuestListEvents,
} from '../../store/same-events.ts'
import type { Scope } from '../../store/store.ts'
import { judgedPairs } from './find-evenings.ts'

/**
 * Other events of its day that may be the same evening, and what speaks for it; none that the owner said
 * are others. Cost: the events of one day.
 */
export async function looksLike(
  s: Scope,
  row: GatheringRow,
  timeZone: string,
): Promise<readonly EventLikeness[]> {
  if (row.start_at === null) return []
  const from = startOfDay(dayOf(row.start_at, timeZone), timeZone)
  const ofDay = await findGatheringsWithin(s, from, from + DAY_MS)
  if (ofDay.length < 2) return []
  const claims = await findClaims(
    s,
    ofDay.map(({ id }) => id),
  )
  const ids = claims.map(({ event_id }) => event_id)
  const lists = await findGuestListEvents(s, ids)
  if (lists.size === 0) return []
  const told = { events: await findEvents(s, ids), own: await findOwnEvents(s, ids) }
  const pairs = await judgedPairs(s, told, { lists, timeZone })
  const parted = new Set(
    (await findEventVerdicts(s))
      .filter(({ verdict }) => verdict === 'apart')
      .flatMap(({ left_event: a, right_event: b }) => [`${a}/${b}`, `${b}/${a}`]),
  )
  const shownAs = new Map(claims.map((claim) => [claim.event_id, claim.gathering_id]))
  const others = new Map<string, EventLikeness>()
  for (const { list, event, likeness } of pairs) {
    const ends = [shownAs.get(list.id), shownAs.get(event.id)]
    const other = ofDay.find(({ id }) => id !== row.id && ends.includes(id))
    if (!ends.includes(row.id) || other === undefined) continue
    if (parted.has(`${list.id}/${event.id}`) || others.has(other.id)) continue
    const place = likeness.place ? event.place : null
    const community = likeness.community ? event.community : null
    others.set(other.id, {
      id: other.id,
      name: other.name,
      people: likeness.people,
      place,
      community,
    })
  }
  return [...others.values()]
}
