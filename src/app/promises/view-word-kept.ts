import { dayOf } from '../../domain/instant.ts'
import type { WordKept } from '../../domain/view/promise-view.ts'
import { wordKept, wordKeptFrom } from '../../insight/word-kept.ts'
import { findPastPromises } from '../../store/past-promises.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { keptAtOf, stateOf } from './view-promise.ts'

/** What came of the promises of a year, the owner's and others'. */
export async function viewWordKept(home: Home, s: Scope): Promise<WordKept> {
  const { timeZone } = await loadSettings(home, s)
  const today = dayOf(home.clock(), timeZone)
  const rows = await findPastPromises(s, { from: wordKeptFrom(today), to: today })
  const past = rows.map((row) => {
    const state = stateOf(row)
    return {
      by: row.by_me === 1 ? ('me' as const) : ('them' as const),
      due: row.due,
      keptAt: keptAtOf(row, state),
      isReleased: state === 'released',
    }
  })
  return wordKept(past, { today, timeZone })
}
