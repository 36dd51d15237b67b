import { DAY_MS, type Instant } from '../../domain/instant.ts'
import { findPromisesOf } from '../../store/promises.ts'
import type { Scope } from '../../store/store.ts'
import type { ToldPromise } from '../../store/told-promise.ts'
import { dueOf } from './view-promise.ts'

/** An unconfirmed one is spoken of for so long after it was said. */
export const FRESH_DAYS = 120

/** What the owner still owes a person by their word: confirmed, or lately said with a day. Newest first. */
export async function findOwnPromises(
  s: Scope,
  personId: string,
  now: Instant,
): Promise<readonly ToldPromise[]> {
  return (await findPromisesOf(s, personId)).filter(
    (row) => row.by_me === 1 && row.kind === 'promise' && isOpen(row) && isSure(row, now),
  )
}

export function isOpen(row: ToldPromise): boolean {
  return (row.state === null || row.state === 'open') && row.kept_at === null
}

/** Confirmed, typed by the owner, or said with a day not long ago. */
export function isSure(row: ToldPromise, now: Instant): boolean {
  if (row.state === 'open' || row.author === 'you') return true
  return dueOf(row) !== null && row.made_at > now - FRESH_DAYS * DAY_MS
}
