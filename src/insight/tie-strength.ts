import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { decayedOn, HORIZON_DAYS } from './decay.ts'
import { INTERCEPT, logistic, tie3Logit, type TieMoment } from './tie-formula.ts'

/** What the owner says of a tie, and what a back-test says of the owner. */
export type TieTraits = {
  /** The owner's own rating, 1 (distant) to 5 (close). */
  readonly closeness?: number
  /** Family: silence does not wear the tie away. */
  readonly kin?: boolean
  /** From `refitIntercept`. */
  readonly intercept?: number
}

const PER_CLOSENESS_STEP = 0.6 // D; intimacy made up a third of the model in Gilbert & Karahalios 2009
const MIDDLE_CLOSENESS = 3
const KIN_FLOOR = 0.3 // D; Roberts & Dunbar 2015: kin do not decay without effort (V)

/** The tie as the formulas see it on `day`; null where there was no contact yet. A day before the last contact counts as that day. */
export function momentOf(stats: TieStats, day: Day): TieMoment | null {
  const { n, firstDay, lastDay } = stats
  if (n === 0 || firstDay === null || lastDay === null) return null
  const at = Math.max(day, lastDay)
  return {
    n,
    decayed: decayedOn(stats, at),
    silence: at - lastDay,
    span: lastDay - firstDay,
    horizon: HORIZON_DAYS,
  }
}

/**
 * The strength of a tie on `day`, 0..1: the chance of contact within 90 days (TIE-3), moved by the
 * owner's rating where there is one. It says nothing of affection, and whoever shows it must say so.
 * 0 without any contact; never below 0.3 for kin. Falls as silence grows.
 */
export function strengthOn(stats: TieStats, day: Day, traits: TieTraits = {}): number {
  const floor = traits.kin === true ? KIN_FLOOR : 0
  const moment = momentOf(stats, day)
  if (moment === null) return floor
  const rated =
    traits.closeness === undefined ? 0 : PER_CLOSENESS_STEP * (traits.closeness - MIDDLE_CLOSENESS)
  return Math.max(floor, logistic(tie3Logit(moment, traits.intercept ?? INTERCEPT) + rated))
}
