import { dayOf, type Instant } from '../../domain/instant.ts'
import type { SpokenAnswer } from '../../domain/request.ts'
import { findRequestsOf, type ToldRequest } from '../../store/requests.ts'
import type { Scope } from '../../store/store.ts'
import { ANSWER_PURPOSE } from './answer-purpose.ts'
import { requestMoveId } from './request-move.ts'
import { stateOf } from './view-request.ts'

/**
 * The request that a message answers: the one it was begun for (`moveId`); else the one decided as its
 * purpose says; else the one that alone waits for words. Null where several wait: nobody can tell which it is.
 */
export async function findRequestAnswered(
  s: Scope,
  message: {
    readonly personId: string
    readonly moveId: string | null
    readonly purpose: string | null
    readonly now: Instant
    readonly timeZone: string
  },
): Promise<ToldRequest | null> {
  const { moveId, purpose, now, timeZone } = message
  const rows = await findRequestsOf(s, message.personId)
  const begun = rows.find((row) => moveId !== null && requestMoveId(row, timeZone) === moveId)
  if (begun !== undefined) return begun
  const today = dayOf(now, timeZone)
  const waiting = rows.filter((row) => isRecent(row, now) && WAITS.has(stateOf(row, today)))
  const decided = waiting.filter(
    ({ answer }) => answer !== null && ANSWER_PURPOSE[answer as SpokenAnswer] === purpose,
  )
  return only(decided) ?? only(waiting)
}

const WAITS: ReadonlySet<string> = new Set(['waiting', 'to-say'])

const only = <T>(rows: readonly T[]): T | null => (rows.length === 1 ? (rows[0] ?? null) : null)

/** What was never answered in half a year is not answered by whatever is written now. */
const OPEN_MS = 183 * 86_400_000

function isRecent(row: ToldRequest, now: Instant): boolean {
  return row.at <= now && row.at > now - OPEN_MS
}
