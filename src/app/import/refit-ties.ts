import { dayOf } from '../../domain/instant.ts'
import { contactDays } from '../../insight/contact-evidence.ts'
import { refitIntercept, tieWindows } from '../../insight/intercept-refit.ts'
import type { Writer } from '../../store/change.ts'
import type { Row } from '../../store/engine.ts'
import { findParticipations } from '../../store/interactions.ts'
import { findWishes } from '../../store/people.ts'
import { putSetting } from '../../store/settings.ts'
import { sampleTies, tiesAfter } from '../../store/ties.ts'
import { INTERCEPT, type Home, type TieClock } from '../home.ts'
import { asContact, judge, statsOf } from '../people/fold-tie.ts'

/** Ties looked back on; enough for a steady fit, few enough for a second or two. */
const LOOKED_AT = 2_000
const PIECE = 200
/** Smaller shifts change no state that anybody would notice. */
const NOTABLE = 0.05
const PAGE = 1_000

type Transact = <T>(work: (w: Writer) => Promise<T>) => Promise<T>

/**
 * Fits the strength formula's constant to how the owner's ties really went on, once there is enough
 * history, and judges all ties anew where that changes something.
 */
export async function refitTies(home: Home, transact: Transact, context: TieClock): Promise<void> {
  const today = dayOf(context.now, context.timeZone)
  const ids = await home.store.read(home.owner, (s) => sampleTies(s, LOOKED_AT))
  const windows = []
  for (let start = 0; start < ids.length; start += PIECE) {
    const parts = await home.store.read(home.owner, (s) =>
      findParticipations(s, ids.slice(start, start + PIECE)),
    )
    for (const all of parts.values()) {
      windows.push(...tieWindows(contactDays(all.flatMap(asContact), context), today))
    }
  }
  const { intercept, refitted } = refitIntercept(windows)
  if (!refitted) return
  if (context.intercept !== undefined && Math.abs(intercept - context.intercept) < NOTABLE) return
  for (let after: string | null = ''; after !== null;) {
    const from: string = after
    after = await transact((w) => judgeAnew(w, { from, today, intercept }))
  }
  // Last, so that what breaks off before is judged anew as a whole, not by the states of before.
  await transact((w) => putSetting(w, INTERCEPT, intercept))
}

/** @returns the last person judged; null at the end */
async function judgeAnew(
  w: Writer,
  page: { readonly from: string; readonly today: number; readonly intercept: number },
): Promise<string | null> {
  const ties = await tiesAfter(w, page.from, PAGE)
  const wishes = new Map(
    (
      await findWishes(
        w,
        ties.map((tie) => tie.person_id),
      )
    ).map((wish) => [wish.id, wish]),
  )
  const judged = ties.map((tie) => ({
    ...tie,
    ...judge(statsOf(tie), page.today, {
      wish: wishes.get(tie.person_id) ?? null,
      previous: null,
      intercept: page.intercept,
    }),
  }))
  await w.engine.insertMany(w.db, 'tie', judged as unknown as Row[], 'replace')
  return ties.length < PAGE ? null : (ties.at(-1)?.person_id ?? null)
}
