import { DAY_MS, type Instant } from '../../domain/instant.ts'

/** What was promised longer ago is hardly waited for: such texts are not asked about. */
const DAYS = 365

/** Texts written since then are asked about. */
export function askedSince(now: Instant): Instant {
  return now - DAYS * DAY_MS
}
