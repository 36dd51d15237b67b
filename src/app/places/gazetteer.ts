import { readGazetteer } from '../../connect/gazetteer/read-gazetteer.ts'
import type { FoundPlace } from '../../domain/place.ts'
import { findPlace } from '../../text/places/find-place.ts'
import { openGazetteer, type Gazetteer } from '../../text/places/gazetteer.ts'

let loaded: Gazetteer | null = null
const found = new Map<string, FoundPlace>()
const MOST_KEPT = 5_000

/** The world's places, read on first use; 9 MB outside the heap from then on. */
export function gazetteer(): Gazetteer {
  loaded ??= openGazetteer(readGazetteer())
  return loaded
}

/** The place a text names; texts lately asked for are remembered, whatever their postcodes. */
export function placeOf(text: string, country?: string): FoundPlace {
  const bare = BEGINS_PLAIN.test(text) ? text.replace(POSTCODES, '') : text
  const key = `${country ?? ''}\t${bare}`
  const known = found.get(key)
  if (known !== undefined) return known
  const place = findPlace(bare, gazetteer(), country)
  if (found.size >= MOST_KEPT) found.clear()
  found.set(key, place)
  return place
}

/** "Springfield, IL 62704": what has figures behind the first part is a postcode. */
const BEGINS_PLAIN = /^[^\d,]+,/
const POSTCODES = /\s*[^\s,]*\d[^\s,]*/g
