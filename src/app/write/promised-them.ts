import type { Known } from '../../plan/starters/starter-facts.ts'
import { findPromisesOf } from '../../store/promises.ts'
import type { Scope } from '../../store/store.ts'
import { isConfirmed, stateOf } from '../promises/view-promise.ts'
import { whatPromised } from '../promises/what-promised.ts'

/**
 * What the owner promised them last and has not kept, where the owner said that it is a promise. An
 * introduction has words of its own.
 */
export async function promisedThem(s: Scope, personId: string): Promise<Known | null> {
  const row = (await findPromisesOf(s, personId)).find(
    (one) =>
      one.by_me === 1 &&
      one.kind === 'promise' &&
      one.act !== 'introduce' &&
      isConfirmed(one) &&
      stateOf(one) === 'open',
  )
  if (row === undefined) return null
  const what = whatPromised(row)
  return {
    value: what,
    fact: { text: `You promised: ${what}`, at: row.made_at, source: 'you', locator: null },
  }
}
