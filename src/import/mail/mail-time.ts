import { DAY_MS, type Instant } from '../../domain/instant.ts'
import { parseMailDate } from '../../formats/mime/mail-date.ts'
import type { MailHead } from './mail-head.ts'

const EARLIEST = Date.UTC(1990, 0, 1)

/**
 * When a mail was written: its Date, else the mbox `From ` line, else what the first server wrote.
 * Times before 1990 and more than a day after `now` are not believed.
 *
 * @param envelope the date of the `From ` line, where there is one
 */
export function mailTime(
  head: MailHead,
  envelope: () => Instant | null,
  now: Instant,
): Instant | null {
  const credible = (at: Instant | null): at is Instant =>
    at !== null && at >= EARLIEST && at <= now + DAY_MS
  const written = parseMailDate(head.date)
  if (credible(written)) return written
  const posted = envelope()
  if (credible(posted)) return posted
  for (const line of head.received.toReversed()) {
    const passed = parseMailDate(line.slice(line.lastIndexOf(';') + 1))
    if (credible(passed)) return passed
  }
  return null
}
