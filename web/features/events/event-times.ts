import { dayOf, HOUR_MS, startOfDay, zoneOffset } from '../../../src/domain/instant.ts'
import { dayNumber } from '../../lib/dates.ts'

/** When an event is, as the form has it: `2026-11-24`, `18:00`, and its end, empty where nobody said. */
export type TypedTimes = { readonly day: string; readonly begins: string; readonly ends: string }

type Times = { readonly startAt: number | null; readonly endAt: number | null }

const USUAL_HOURS = 2
const USUAL_BEGIN = '18:00'

/** `18:00` as a time field wants it. */
export function clockTime(at: number, zone: string): string {
  return new Date(at + zoneOffset(at, zone)).toISOString().slice(11, 16)
}

/**
 * The instants meant. An end before the beginning is after midnight. Where no end was typed it is two hours later, or as
 * much later as it was before the event was moved: hours with the way say what it took, not when it was over.
 */
export function timesIn({ day, begins, ends }: TypedTimes, before: Times, zone: string): Times {
  if (day === '') return { startAt: null, endAt: null }
  const startAt = at(day, begins === '' ? USUAL_BEGIN : begins, zone)
  const untouched = endTyped(before, zone) === ends
  if (ends === '' || (untouched && before.startAt !== null && before.endAt !== null)) {
    const length =
      before.startAt === null || before.endAt === null || ends === ''
        ? USUAL_HOURS * HOUR_MS
        : before.endAt - before.startAt
    return { startAt, endAt: startAt + length }
  }
  const endAt = at(day, ends, zone)
  const next = startOfDay(dayNumber(day) + 1, zone) - startOfDay(dayNumber(day), zone)
  return { startAt, endAt: endAt > startAt ? endAt : endAt + next }
}

/** The end as the form shows it. */
export function endTyped({ startAt, endAt }: Times, zone: string): string {
  return startAt === null || endAt === null || endAt <= startAt ? '' : clockTime(endAt, zone)
}

function at(day: string, time: string, zone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const wall = startOfDay(dayNumber(day), zone) + (hour * 60 + minute) * 60_000
  // On days when the clocks change, the hours after it are an hour off.
  const off = zoneOffset(startOfDay(dayNumber(day), zone), zone) - zoneOffset(wall, zone)
  return dayOf(wall + off, zone) === dayNumber(day) ? wall + off : wall
}
