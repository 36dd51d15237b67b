import type { Instant } from '../../domain/instant.ts'
import { instantOf, parseWhen } from '../parse-when.ts'

/**
 * The moment of a date in a LinkedIn export. Times without a zone are UTC, as in the files that say
 * so; slashes are month first; a date alone begins its day in `timeZone`.
 */
export function linkedinDate(text: string, timeZone: string): Instant | null {
  const when = parseWhen(text, 'month-first')
  if (when === null) return null
  return instantOf(when, when.time === null ? timeZone : 'UTC')
}
