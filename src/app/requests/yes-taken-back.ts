import type { Instant } from '../../domain/instant.ts'
import type { RequestAnswer } from '../../domain/request.ts'
import { findPromisesByIds } from '../../store/promises.ts'
import type { ToldRequest } from '../../store/requests.ts'
import type { Writer } from '../../store/change.ts'
import { markPromise } from '../promises/answer-promise.ts'
import { stateOf } from '../promises/view-promise.ts'
import { promiseIdOf } from './standing-answer.ts'

const YES: ReadonlySet<string | null> = new Set<RequestAnswer>(['yes', 'small-yes'])
const REFUSALS: ReadonlySet<string | null> = new Set<RequestAnswer>(['pointer', 'not-now', 'no'])

type Told = Pick<ToldRequest, 'answer' | 'answered_at' | 'said_at' | 'decided_at' | 'since'>

/** Has whoever asked heard a yes that counts still, or that was taken back and not told since? */
export function heardYes({ answer, answered_at, said_at, decided_at, since }: Told): boolean {
  if (YES.has(answer)) return lastOf(said_at, answered_at) >= (decided_at ?? 0)
  return REFUSALS.has(answer) && said_at !== null && said_at < (since ?? 0)
}

/**
 * From when on words count as the answer, and when the last were said. A yes that was heard and is taken back
 * has to be told anew; one given again after all need not.
 */
export function toldSince(
  row: Told,
  answer: RequestAnswer | undefined,
  now: Instant,
): { readonly since: Instant; readonly said_at: Instant | null } {
  const { said_at } = row
  const since = row.since ?? 0
  if (answer === undefined || !heardYes(row)) return { since, said_at }
  if (!YES.has(row.answer)) return { since: YES.has(answer) ? (said_at ?? since) : since, said_at }
  if (!REFUSALS.has(answer)) return { since, said_at }
  const told = lastOf(said_at, row.answered_at)
  // Later than what was told, even where the clock has not moved on.
  return { since: Math.max(now, told + 1), said_at: told }
}

/** What was promised with a yes is let go with it, unless it was kept. */
export async function takePromiseBack(
  w: Writer,
  requestId: string,
  answer: RequestAnswer,
): Promise<void> {
  if (YES.has(answer)) return
  const [promise] = await findPromisesByIds(w, [promiseIdOf(requestId)])
  if (promise === undefined || stateOf(promise) !== 'open') return
  await markPromise(w, promise.id, { state: 'released' })
}

const lastOf = (...at: readonly (number | null)[]): number =>
  Math.max(-1, ...at.filter((one) => one !== null))
