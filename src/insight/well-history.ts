import type { Day } from '../domain/instant.ts'
import type { ContactDay } from './contact-evidence.ts'
import { addContactDay, NO_CONTACT } from './tie-stats.ts'
import { strengthOn, type TieTraits } from './tie-strength.ts'
import { WARM } from './well-depth.ts'

/**
 * What one tie gave to the well on each of `moments`: its chance then, known from what had happened by
 * then; 0 while it was weaker than warm or only the owner had written. What the owner wrote counts from their answer on.
 * Days and moments ascending.
 */
export function pastChances(
  days: readonly ContactDay[],
  moments: readonly Day[],
  traits: TieTraits = {},
): number[] {
  let stats = NO_CONTACT
  let heard = NO_CONTACT
  let next = 0
  return moments.map((moment) => {
    for (let day = days[next]; day !== undefined && day.day <= moment; day = days[next]) {
      stats = addContactDay(stats, day)
      if (day.in > 0 || day.met > 0) heard = stats
      next += 1
    }
    const strength = heard.n === 0 ? 0 : strengthOn(heard, moment, traits)
    return strength >= WARM ? strength : 0
  })
}
