import type { GiveKind, GiveSize } from '../domain/give.ts'
import { DAY_MS, dayOf, type Day, type Instant } from '../domain/instant.ts'

/** Something somebody did for the owner, with what is known of thanks and news since. */
export type Helped = {
  readonly at: Instant
  readonly kind: GiveKind
  readonly size: GiveSize
  /** As an import tells; false: the owner wrote it down. */
  readonly found: boolean
  /** The owner's own word. */
  readonly thankedAt: Instant | null
  readonly reportedAt: Instant | null
  readonly letGoAt: Instant | null
  /** When thanks were said, as far as kept words and the ledger tell; any order. */
  readonly thanks: readonly Instant[]
  /** When they met or talked since; any order. */
  readonly talks: readonly Instant[]
  /** An application at their company about then. */
  readonly appliedAt: Instant | null
}

/** Where the loop stands: help, then thanks, then news of how it went. */
export type Loop = {
  readonly state: 'open' | 'thanked' | 'reported' | 'let-go'
  readonly thankedAt: Instant | null
  /** What is still to do, and from which day on it is time; null: nothing. */
  readonly next: { readonly what: 'thank' | 'report'; readonly due: Day } | null
}

/** A day to let it sink in, then thanks (a habit of practitioners, S). */
const THANK_AFTER_DAYS = 1
/** About six weeks later there is something to tell (S). */
export const REPORT_AFTER_DAYS = 42
/** So long what an import tells of is spoken of; what the owner wrote down longer. */
const FOUND_FOR_DAYS = 45
const NOTED_FOR_DAYS = 120
/** In a talk so long after it, news have been told. */
const TOLD_AFTER_DAYS = 14
/** The furthest back that anything can still be wanted, in days. */
export const LOOP_DAYS = REPORT_AFTER_DAYS + NOTED_FOR_DAYS

const CLOSED: ReadonlySet<GiveKind> = new Set([
  'introduction',
  'lead',
  'help',
  'information',
  'endorsement',
])

/** Is this help of which thanks and news are wanted? A click and a small gift are not; what the owner wrote down is. */
export function isLoop({ kind, size, found }: Pick<Helped, 'kind' | 'size' | 'found'>): boolean {
  return CLOSED.has(kind) && (!found || size !== 'small')
}

/** How the loop of something received stands, and what is still to do. */
export function loopOf(helped: Helped, now: Instant, timeZone: string): Loop {
  const thankedAt = helped.thankedAt ?? earliest(helped.thanks.filter((at) => at > helped.at))
  if (helped.letGoAt !== null) return { state: 'let-go', thankedAt, next: null }
  if (helped.reportedAt !== null) return { state: 'reported', thankedAt, next: null }
  const today = dayOf(now, timeZone)
  const report = reportDay(helped, timeZone)
  if (report !== null && today >= report.from) {
    const isTime = today <= report.until && !hasTold(helped)
    const next = isTime ? ({ what: 'report', due: report.from } as const) : null
    return { state: thankedAt === null ? 'open' : 'thanked', thankedAt, next }
  }
  if (thankedAt === null) {
    const due = dayOf(helped.at, timeZone) + THANK_AFTER_DAYS
    const isTime = today - due <= (helped.found ? FOUND_FOR_DAYS : NOTED_FOR_DAYS)
    return { state: 'open', thankedAt, next: isTime ? { what: 'thank', due } : null }
  }
  const next = report === null ? null : ({ what: 'report', due: report.from } as const)
  return { state: 'thanked', thankedAt, next }
}

/** Of a recommendation on LinkedIn and of small things there is nothing to tell later. */
function reportDay(
  { at, appliedAt, kind, size, found }: Helped,
  timeZone: string,
): { readonly from: Day; readonly until: Day } | null {
  if (size === 'small' || (found && kind === 'endorsement')) return null
  const from = dayOf(Math.max(at, appliedAt ?? at), timeZone) + REPORT_AFTER_DAYS
  return { from, until: from + (found ? FOUND_FOR_DAYS : NOTED_FOR_DAYS) }
}

function hasTold({ at, found, talks }: Helped): boolean {
  return found && talks.some((talk) => talk >= at + TOLD_AFTER_DAYS * DAY_MS)
}

function earliest(instants: readonly Instant[]): Instant | null {
  return instants.length === 0 ? null : Math.min(...instants)
}
