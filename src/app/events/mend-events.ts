import { beginChange, updateRow } from '../../store/change.ts'
import { findAllEvents } from '../../store/events.ts'
import { isUnfolded } from '../../store/gatherings.ts'
import { findMending, putMending } from '../../store/mending.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { namedByRecords } from './named-by-records.ts'
import { refreshEvents } from './refresh-events.ts'

/**
 * Brings events that a version before kept up to date, once: those it did not fold, or folded as it knew no
 * better, and those it called by their id. Usually two or three look-ups.
 */
export async function mendEvents(home: Home): Promise<void> {
  const isDue = async (s: Scope) =>
    (await findMending(s, 'events')) !== null || (await isUnfolded(s))
  if (!(await home.store.read(home.owner, isDue))) return
  await home.store.write(home.owner, async (s) => {
    if (!(await isDue(s))) return
    await nameEvents(home, s)
    await refreshEvents(s, (await loadSettings(home, s)).timeZone)
    await putMending(s, 'events', null)
  })
}

async function nameEvents(home: Home, s: Scope): Promise<void> {
  const names = await namedByRecords(s, (await findAllEvents(s)).events)
  if (names.size === 0) return
  const w = await beginChange(s, {
    id: home.newId(),
    at: home.clock(),
    actor: 'rule',
    verb: 'name-events',
    summary:
      names.size === 1
        ? 'Called an event by its name'
        : `Called ${names.size} events by their names`,
  })
  for (const [id, name] of names) await updateRow(w, 'event', id, { name })
}
