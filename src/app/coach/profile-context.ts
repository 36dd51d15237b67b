import type { CoachGrounds, ProfileLine } from '../../domain/view/me-view.ts'
import { DAY_MS, dayOf, isoDay, type Instant } from '../../domain/instant.ts'

/**
 * What the coach is told before it reads a profile. Exports do not say when a profile was written, so its
 * age counts from when it is known to have read so: a floor, never a guess.
 *
 * @param updatedAt the newest change seen between exports, or made or confirmed here; null: unknown
 */
export function profileContext(
  lines: readonly ProfileLine[],
  updatedAt: Instant | null,
  now: Instant,
  timeZone: string,
): CoachGrounds {
  const today = isoDay(dayOf(now, timeZone))
  const left = lines.find((line) => line.stillShown !== null)
  const age = updatedAt === null ? null : Math.floor((now - updatedAt) / DAY_MS)
  return {
    context: {
      today,
      ...(age === null ? {} : { profile_updated_days_ago: age }),
      ...(left === undefined ? {} : { left_current_role: true }),
    },
    facts: {
      ...(updatedAt === null
        ? {}
        : {
            profile_updated_days_ago: {
              text: 'Nothing in your profile has changed, as far as Digwell has seen',
              at: updatedAt,
              source: 'Your exports and your own edits',
              locator: null,
            },
          }),
      ...(left === undefined || left.stillShown === null
        ? {}
        : {
            left_current_role: {
              text: left.stillShown,
              at: left.since,
              source: left.source,
              locator: left.recordId === null ? null : `record:${left.recordId}`,
            },
          }),
    },
  }
}
