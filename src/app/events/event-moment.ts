import type { OwnEvent } from '../../domain/event.ts'
import { dayOf, startOfDay, type Day, type Instant } from '../../domain/instant.ts'
import type { EventRow } from '../../store/event-rows.ts'

/** What an event is called and when it is, by the owner's word or its source's. */
export type EventMoment = {
  readonly name: string
  readonly startAt: Instant | null
  readonly endAt: Instant | null
  readonly day: Day | null
  /** Its day is known, not the hour. */
  readonly dayOnly: boolean
}

export function eventMoment(
  row: EventRow,
  said: OwnEvent | undefined,
  timeZone: string,
): EventMoment {
  const startAt = said?.startAt === undefined ? row.start_at : said.startAt
  const endAt = said?.endAt === undefined ? row.end_at : said.endAt
  return {
    name: said?.name ?? row.name,
    startAt,
    endAt,
    day: startAt === null ? null : dayOf(startAt, timeZone),
    dayOnly: isDayOnly(startAt, endAt, timeZone),
  }
}

/** What begins at the start of a day and has no end is known by its day. */
export function isDayOnly(
  startAt: Instant | null,
  endAt: Instant | null,
  timeZone: string,
): boolean {
  if (startAt === null || endAt !== null) return false
  return startAt === startOfDay(dayOf(startAt, timeZone), timeZone)
}
