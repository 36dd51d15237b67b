import { dayOf } from '../../domain/instant.ts'
import { findHappened, findTiesToJudge, markHappened } from '../../store/candidates.ts'
import type { Row } from '../../store/engine.ts'
import { findWishes } from '../../store/people.ts'
import { loadSettings, tieClock, type Home, type TieClock } from '../home.ts'
import { asState, judge, statsOf } from '../people/fold-tie.ts'
import { refreshPeople } from '../people/refresh-people.ts'

const BATCH = 500

/**
 * Lets time pass: meetings that lay ahead and took place count as contact, and ties whose state changes
 * by mere silence get their new one. Reads two indexes; usually there is nothing to do. Derived data
 * only, so it is no change.
 */
export async function settleTime(home: Home): Promise<void> {
  const now = home.clock()
  for (let more = true; more;) {
    more = await home.store.write(home.owner, async (s) => {
      const context = await tieClock(home, s, now)
      const happened = await findHappened(s, now, BATCH)
      if (happened.ids.length > 0) {
        await markHappened(s, happened.ids)
        await refreshPeople(s, happened.people, context)
      }
      const today = dayOf(now, context.timeZone)
      const ties = await findTiesToJudge(s, today, BATCH)
      const wishes = new Map(
        (
          await findWishes(
            s,
            ties.map((tie) => tie.person_id),
          )
        ).map((wish) => [wish.id, wish]),
      )
      const judged = ties.map((tie) => ({
        ...tie,
        ...judge(statsOf(tie), today, {
          wish: wishes.get(tie.person_id) ?? null,
          previous: asState(tie.state),
          ...interceptOf(context),
        }),
      }))
      await s.engine.insertMany(s.db, 'tie', judged as unknown as Row[], 'replace')
      return happened.ids.length === BATCH || ties.length === BATCH
    })
  }
}

function interceptOf({ intercept }: TieClock): Pick<TieClock, 'intercept'> {
  return intercept === undefined ? {} : { intercept }
}

/** Is there anything for `settleTime` to do? Two look-ups in indexes. */
export async function isTimeSettled(home: Home): Promise<boolean> {
  const now = home.clock()
  return home.store.read(home.owner, async (s) => {
    const { timeZone } = await loadSettings(home, s)
    const happened = await findHappened(s, now, 1)
    const ties = await findTiesToJudge(s, dayOf(now, timeZone), 1)
    return happened.ids.length === 0 && ties.length === 0
  })
}
