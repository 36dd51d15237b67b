import { DigwellError } from '../../domain/digwell-error.ts'
import type { Day } from '../../domain/instant.ts'
import { parseDay } from '../people/edit-person.ts'

/** "Not now" without a day. */
export const NOT_NOW_DAYS = 28

/** The day on which "not now" comes back. @throws DigwellError invalid-input, for a day that is no day or not ahead */
export function backDayOf(backOn: string | undefined, today: Day): Day {
  const day = backOn === undefined ? today + NOT_NOW_DAYS : parseDay(backOn)
  if (day <= today) throw new DigwellError('invalid-input', 'Not now means tomorrow or after.')
  return day
}
