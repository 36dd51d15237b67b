import { DAY_MS, isoDay, type Day } from './instant.ts'

/** The day of `2026-11-24`; null for other words, and for days like `2026-02-31` that the engine would move on. */
export function writtenDay(text: string): Day | null {
  const day = Date.parse(`${text}T00:00:00Z`) / DAY_MS
  return Number.isInteger(day) && isoDay(day) === text ? day : null
}
