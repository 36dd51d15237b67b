import type { Day } from '../domain/instant.ts'
import type { ContactDay } from './contact-evidence.ts'
import { HORIZON_DAYS } from './decay.ts'
import { INTERCEPT, logistic, tie3Logit } from './tie-formula.ts'
import { momentOf } from './tie-strength.ts'
import { foldTie } from './tie-stats.ts'

/** One tie at one past moment, and whether contact followed within 90 days. */
export type TieWindow = {
  /** The log-odds of TIE-3 without its intercept. */
  readonly offset: number
  readonly contact: boolean
}

export type Refit = {
  readonly intercept: number
  readonly windows: number
  /** False while there are fewer than 200 tie-windows, or when contact always or never followed: the intercept is the general one. */
  readonly refitted: boolean
}

const ENOUGH_WINDOWS = 200
const FURTHEST = 1
const WINDOWS_BACK = 8 // two years of quarters (D)

/** The tie-windows of one person: one for each of the last eight full horizons before `today` that began after first contact. */
export function tieWindows(days: readonly ContactDay[], today: Day): TieWindow[] {
  const windows: TieWindow[] = []
  for (let back = 1; back <= WINDOWS_BACK; back += 1) {
    const at = today - back * HORIZON_DAYS
    const moment = momentOf(foldTie(days.filter(({ day }) => day <= at)), at)
    if (moment === null) continue
    const contact = days.some(({ day }) => day > at && day <= at + HORIZON_DAYS)
    windows.push({ offset: tie3Logit(moment, 0), contact })
  }
  return windows
}

/**
 * The intercept of TIE-3 for one owner: the value under which as many contacts are foretold as came
 * (the maximum-likelihood fit), at most 1 from the general one. Cost O(windows · 40).
 */
export function refitIntercept(windows: readonly TieWindow[]): Refit {
  const came = windows.filter(({ contact }) => contact).length
  const isTelling = came > 0 && came < windows.length
  if (windows.length < ENOUGH_WINDOWS || !isTelling) {
    return { intercept: INTERCEPT, windows: windows.length, refitted: false }
  }
  let low = INTERCEPT - FURTHEST
  let high = INTERCEPT + FURTHEST
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    const foretold = windows.reduce((sum, { offset }) => sum + logistic(offset + middle), 0)
    if (foretold < came) low = middle
    else high = middle
  }
  return { intercept: (low + high) / 2, windows: windows.length, refitted: true }
}
