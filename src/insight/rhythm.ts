import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { HORIZON_DAYS } from './decay.ts'
import { silenceInGaps } from './tie-formula.ts'
import { momentOf } from './tie-strength.ts'

/** How often two people are usually in touch, and how the present silence compares. */
export type Rhythm = {
  /** Usual days between contacts: (span + 90)/n, so that one contact alone means 90. */
  readonly gapDays: number
  readonly silenceDays: number
  /** The silence in usual gaps. From 4 on a tie fades, from 8 on it seldom comes back by itself (Navarro et al. 2017, V; O). */
  readonly silenceInGaps: number
  readonly contactDays: number
}

/** The rhythm of a tie on `day`; null without contact. */
export function rhythmOn(stats: TieStats, day: Day): Rhythm | null {
  const moment = momentOf(stats, day)
  if (moment === null) return null
  return {
    gapDays: (moment.span + HORIZON_DAYS) / moment.n,
    silenceDays: moment.silence,
    silenceInGaps: silenceInGaps(moment),
    contactDays: moment.n,
  }
}
