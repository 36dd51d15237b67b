import type { EventLine, EventsPage } from '../../src/domain/view/event-view.ts'

const HALF_A_DAY = 12 * 3_600_000

export type Near = Pick<EventLine, 'startAt' | 'endAt'>

/** Is the event on, or does it begin or did it end within a day? */
export function isWithinADay({ startAt, endAt }: Near, now: number): boolean {
  return (
    startAt !== null && startAt - now < 2 * HALF_A_DAY && now - (endAt ?? startAt) < 2 * HALF_A_DAY
  )
}

/** The event one is at, or was at within the last half day; null when there is none. */
export function eventNear(page: EventsPage, now: number): EventLine | null {
  const running = page.ahead.find(
    ({ when, startAt }) => when === 'now' || (startAt !== null && startAt - now < 1_800_000),
  )
  if (running !== undefined) return running
  const [last] = page.past
  const end = last?.endAt ?? last?.startAt ?? null
  return last !== undefined && end !== null && now - end < HALF_A_DAY ? last : null
}
