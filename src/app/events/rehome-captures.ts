import { updateRow, type Writer } from '../../store/change.ts'
import { findEvents } from '../../store/events.ts'
import { findClaims, findGathering } from '../../store/gatherings.ts'
import { findHomelessCaptures } from '../../store/homeless-captures.ts'

/**
 * Whom the owner noted at an event that is taken back stays noted: with another source's event that was
 * shown as the same one, else as met at a place of that name. Goes before events are shown anew, which
 * forgets what was one; what an undone import brought comes back under its id, and is waited for.
 */
export async function rehomeCaptures(w: Writer): Promise<void> {
  for (const { id, event_id } of await findHomelessCaptures(w)) {
    const former = event_id === null ? undefined : await findGathering(w, event_id)
    if (former === undefined) continue
    const claims = (await findClaims(w, [former.id])).map((claim) => claim.event_id)
    const [other] = await findEvents(w, claims)
    if (other !== undefined) await updateRow(w, 'capture', id, { event_id: other.id })
    else if (isOwn(former))
      await updateRow(w, 'capture', id, { event_id: null, place: former.name })
  }
}

function isOwn({ shown }: { readonly shown: string }): boolean {
  return (JSON.parse(shown) as { readonly own?: boolean }).own === true
}
