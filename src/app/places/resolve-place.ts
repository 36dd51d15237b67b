import { DigwellError } from '../../domain/digwell-error.ts'
import type { Place } from '../../domain/place.ts'
import { placeKey } from '../../text/places/place-key.ts'
import { gazetteer, placeOf } from './gazetteer.ts'

const TROUBLE = {
  ambiguous: 'Several places have that name; add the state or country.',
  'too-wide': 'That is a whole country or state; name a city in it.',
  unknown: 'No place of that name is known.',
} as const

/** The place meant by its number or by what was written. @throws DigwellError invalid-input */
export function resolvePlace(asked: { readonly placeId?: number; readonly place?: string }): Place {
  if (asked.placeId !== undefined) {
    const place = gazetteer().byId(asked.placeId)
    if (place === null) throw new DigwellError('invalid-input', 'There is no such place.')
    return place
  }
  const { place, trouble } = placeOf(asked.place ?? '')
  if (place === null) throw new DigwellError('invalid-input', TROUBLE[trouble])
  return place
}

const MOST = 20
/** With so few letters left a by-name is what is being typed. */
const ALMOST = 3

/**
 * Places that begin so, the largest first; what was written in full and is sure comes before them. A place that once
 * was called so, or is so in another language, is meant only where it is larger than those that bear the name:
 * Vienna is for "Wien", Richmond in Virginia is not for "Manchester".
 */
export function suggestPlaces(query: string, limit = 8): readonly Place[] {
  const key = placeKey(query)
  if (key.length < 2) return []
  const world = gazetteer()
  const { place } = query.length > 3 ? placeOf(query) : { place: null }
  const named = world.begin(key)
  const first = named.find(({ isOther }) => !isOther)?.row ?? Infinity
  const begun = named
    .filter(({ row, isOther, left }) => !isOther || (row < first && left <= ALMOST))
    .slice(0, Math.min(MOST, limit))
    .map(({ row }) => world.place(row))
  const rest = begun.filter(({ id }) => id !== place?.id)
  return (place === null ? rest : [place, ...rest]).slice(0, limit)
}
