import { DAY_MS, dayOf, type Instant } from '../../domain/instant.ts'
import type { OpenBetween } from '../../plan/look-for.ts'
import { findPromisesOpen } from '../../store/promises-open.ts'
import { findRequestsFrom } from '../../store/requests.ts'
import type { Scope } from '../../store/store.ts'
import { findLoops } from '../gives/find-loops.ts'
import { findHelp } from '../gives/list-loops.ts'
import { FRESH_DAYS } from '../promises/own-promises.ts'
import { dueOf } from '../promises/view-promise.ts'
import { dayInWords } from '../requests/find-asked.ts'
import { REQUEST_FRESH_DAYS } from '../../domain/request.ts'
import { stateOf } from '../requests/view-request.ts'
import { whatPromised } from '../promises/what-promised.ts'

/** Nothing, with anybody. */
export const nothingOpen = (): OpenBetween => ({ promised: [], asked: [], thanks: [] })

/** What stands open with each of these people: promised, asked of the owner, to be thanked for. Five queries. */
export async function openBetween(
  s: Scope,
  personIds: readonly string[],
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<(personId: string) => OpenBetween> {
  const today = dayOf(now, timeZone)
  const promises = await findPromisesOpen(s, personIds, now - FRESH_DAYS * DAY_MS)
  const asked = (await findRequestsFrom(s, personIds, now - REQUEST_FRESH_DAYS * DAY_MS)).filter(
    (row) => ['waiting', 'to-say'].includes(stateOf(row, today)),
  )
  const help = await findHelp(s, now, { personIds })
  const loops = await findLoops(s, help, { now, timeZone })
  const thanks = [...loops.values()].filter(({ loop }) => loop.next?.what === 'thank')
  const promisesOf = Map.groupBy(promises, ({ person_id }) => person_id)
  const askedOf = Map.groupBy(asked, ({ person_id }) => person_id)
  const thanksOf = Map.groupBy(thanks, ({ row }) => row.person_id)
  return (id) => ({
    promised: (promisesOf.get(id) ?? []).map((row) => {
      const due = dueOf(row)
      return {
        what: whatPromised(row),
        by: due === null ? null : dayInWords(due),
        at: row.made_at,
      }
    }),
    asked: (askedOf.get(id) ?? []).map(({ what, at }) => ({ what, at })),
    thanks: (thanksOf.get(id) ?? []).map(({ row }) => ({ what: row.words, at: row.at })),
  })
}
