import { type Near, isWithinADay } from './event-near.ts'

export type Place = { readonly id: string; readonly name: string }

/** The small page, for what is noted at this event; for none in particular, where the event is not near. */
export function captureLink(event: Place & Near, now: number): string {
  if (!isWithinADay(event, now)) return '/capture'
  return `/capture?${new URLSearchParams({ event: event.id, called: event.name, since: `${now}` })}`
}

/** The event whose page led to this address, as long as that was in the last day; else null. */
export function eventLinked(search: string, now: number): Place | null {
  const asked = new URLSearchParams(search)
  const [id, name, since] = ['event', 'called', 'since'].map((key) => asked.get(key) ?? '')
  if (id === undefined || id === '' || name === undefined || name === '') return null
  return Math.abs(now - Number(since)) < A_DAY ? { id, name } : null
}

const A_DAY = 86_400_000
