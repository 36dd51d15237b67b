import type { Instant } from '../../domain/instant.ts'
import { parseMailDate } from '../mime/mail-date.ts'

const SHAPE =
  /^From .{1,200}? (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2}|\d{1,2} +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) .{0,60}\d/
const LONGEST = 400

/**
 * Does this line begin a mail in an mbox? `From `, something, a weekday, a month, a day, a time: a
 * sentence that only begins with "From" is no such line (RFC 4155, appendix A).
 */
export function isFromLine(line: string): boolean {
  return line.startsWith('From ') && line.length <= LONGEST && SHAPE.test(line)
}

/** When the mail was put into the mailbox, as its `From ` line says; null when it does not. */
export function fromLineDate(line: string): Instant | null {
  const day = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +/.exec(line.slice(0, LONGEST))
  return day === null ? null : parseMailDate(line.slice(day.index + day[0].length))
}
