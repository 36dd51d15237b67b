import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { setBudget } from './budget.ts'
import { calendarFile, closeFeed, feedFile, openFeed, viewFeed } from './calendar-feed.ts'
import { capturePerson } from './capture-person.ts'
import { addEvent, editEvent } from './edit-events.ts'
import type { Events } from './events.ts'
import { viewInventory } from './inventory.ts'
import { joinEvents, partEvents } from './join-events.ts'
import { keepPhoto, viewPhoto } from './photos.ts'
import { triageCapture } from './triage-capture.ts'
import { viewEvent } from './view-event.ts'
import { findEventId, settled, viewEvents } from './view-events.ts'

/** The use cases about events, bound to their owner. */
export function createEvents(home: Home): Events {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  const counted = async <T>(work: (s: Scope) => Promise<T>): Promise<T> => {
    await settled(home)
    return read(work)
  }
  return {
    list: (after, limit) => counted((s) => viewEvents(s, { now: home.clock(), after, limit })),
    event: (id) => counted((s) => viewEvent(home, s, id)),
    find: (nameOrId) => read((s) => findEventId(s, nameOrId)),
    add: (event, options) => addEvent(home, event, options?.requestKey),
    edit: (id, edit, options) => editEvent(home, id, edit, options?.requestKey),
    join: (id, otherId, options) => joinEvents(home, id, otherId, options?.requestKey),
    part: (id, otherId, options) => partEvents(home, id, otherId, options?.requestKey),
    capture: (capture, options) => capturePerson(home, capture, options?.requestKey),
    triage: (id, answer, options) => triageCapture(home, id, answer, options?.requestKey),
    keepPhoto: (id, bytes, options) => keepPhoto(home, id, bytes, options?.requestKey),
    photo: (id) => viewPhoto(home, id),
    async inventory() {
      const isCounted = await settled(home)
      return read(async (s) => ({ ...(await viewInventory(home, s)), counting: !isCounted }))
    },
    setBudget: (budget, options) => setBudget(home, budget, options?.requestKey),
    feed: () => read(viewFeed),
    openFeed: (options) => openFeed(home, options?.requestKey),
    closeFeed: (options) => closeFeed(home, options?.requestKey),
    calendarFile: () => counted((s) => calendarFile(home, s)),
    feedFile: (token) => counted((s) => feedFile(home, s, token)),
  }
}
