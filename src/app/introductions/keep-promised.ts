import type { Instant } from '../../domain/instant.ts'
import type { Writer } from '../../store/change.ts'
import type { ToldIntroduction } from '../../store/introductions.ts'
import { fold } from '../../text/fold.ts'
import { calledBy } from '../people/called-by.ts'
import { markPromise } from '../promises/answer-promise.ts'
import { findOwnPromises } from '../promises/own-promises.ts'
import { whatPromised } from '../promises/what-promised.ts'

/** "I will introduce you to Ben" is kept by introducing Ben: the promise must name whom it is about. */
export async function keepPromisedIntroduction(
  w: Writer,
  row: ToldIntroduction,
  now: Instant,
): Promise<void> {
  const sides = [
    { id: row.a_id, other: row.b_name },
    { id: row.b_id, other: row.a_name },
  ]
  for (const { id, other } of sides) {
    const first = fold(calledBy(other))
    for (const promise of await findOwnPromises(w, id, now)) {
      const said = ` ${fold(`${whatPromised(promise)} ${promise.words}`)} `
      const isAbout = first !== '' && said.includes(` ${first} `)
      if (promise.act === 'introduce' && isAbout)
        await markPromise(w, promise.id, { state: 'kept' })
    }
  }
}
