import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { ProfileLine } from '../../domain/view/me-view.ts'

/** A line is asked about at most this often. */
export const ASK_EVERY_DAYS = 180

/** After an answer no other line is asked about for so long. */
const QUIET_DAYS = 14

const ASKED: ReadonlySet<ProfileLine['section']> = new Set(['headline', 'about', 'position'])

/**
 * The one line worth asking "still true?" about: a role that looks left, else the one longest without a
 * word from the owner. Null when each was confirmed, edited or begun within half a year, and for two weeks
 * after an answer.
 */
export function lineToAsk(lines: readonly ProfileLine[], now: Instant): ProfileLine | null {
  const answered = Math.max(0, ...lines.map(({ checkedAt }) => checkedAt ?? 0))
  if (now - answered < QUIET_DAYS * DAY_MS) return null
  const waiting = lines
    .filter((line) => ASKED.has(line.section) && line.to === null)
    .map((line) => ({ line, at: lastWord(line) }))
  const left = waiting.find(({ line }) => line.stillShown !== null && line.checkedAt === null)
  if (left !== undefined) return left.line
  const [oldest] = waiting
    .filter(({ at }) => now - at >= ASK_EVERY_DAYS * DAY_MS)
    .toSorted((a, b) => a.at - b.at)
  return oldest?.line ?? null
}

/** When somebody last stood by the line: the owner's check or edit, or the month from which it holds. */
function lastWord(line: ProfileLine): Instant {
  if (line.checkedAt !== null) return Math.max(line.checkedAt, line.own ? line.since : 0)
  if (line.own || line.from === null) return line.since
  return Date.parse(`${line.from.length === 4 ? `${line.from}-01` : line.from}-01T00:00:00Z`)
}
