import { isoDay, type Day } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { FoundPromise } from '../../domain/promise.ts'
import type { Writer } from '../../store/change.ts'
import { findPromisesByIds } from '../../store/promises.ts'
import { parseDay } from '../people/edit-person.ts'
import { markPromise } from './answer-promise.ts'

/** What a draft that says it will be later is begun for; stands where other drafts name their move. */
export function laterMove(promiseId: string, due: Day | null): string {
  return `later/${promiseId}/${due === null ? '' : isoDay(due)}`
}

/** The new day asked for, checked. @throws DigwellError invalid-input */
export function laterDay(text: string, today: Day): Day {
  const day = parseDay(text)
  if (day < today) throw new DigwellError('invalid-input', 'Give a day that is still to come.')
  return day
}

/**
 * Sent, the words move the promise they speak of to the day they name; where they name none, to the day
 * that was asked for. A day in them that is no promise's is left alone.
 *
 * @returns what the words promise anew: all but the promise moved
 */
export async function moveAsSaid(
  w: Writer,
  moveId: string | null,
  promises: readonly FoundPromise[],
): Promise<readonly FoundPromise[]> {
  const [, id, asked] = /^later\/(.+)\/([\d-]*)$/.exec(moveId ?? '') ?? []
  const [row] = id === undefined ? [] : await findPromisesByIds(w, [id])
  if (row === undefined) return promises
  const askedDay = asked === undefined || asked === '' ? null : parseDay(asked)
  const dated = promises.filter(({ kind, due }) => kind === 'promise' && due !== null)
  const named =
    dated.find(({ due }) => due === askedDay) ??
    dated.find(({ act }) => act === row.act) ??
    dated[0]
  const due = named?.due ?? askedDay
  if (due === null) return promises
  await markPromise(w, row.id, { state: 'open', due_day: due, has_due: 1 })
  return promises.filter((promise) => promise !== named)
}
