import { distanceKm, type FoundPlace, type Place, type PlaceTrouble } from '../../domain/place.ts'
import { fold } from '../fold.ts'
import { addressParts, type AddressPart } from './address-parts.ts'
import { AREAS } from './areas.ts'
import { countryNamed } from './countries.ts'
import type { Gazetteer } from './gazetteer.ts'
import { placeKey } from './place-key.ts'
import { isRegion, isStateCode, regionNamed } from './regions.ts'
import { pattern } from '../pattern.ts'

/** A by-name counts for this part of the population: a place's own name comes first. */
const BY_NAME = 0.08
/** Written just so ("St. Louis", not "Saint-Louis"). */
const AS_WRITTEN = 10
/** The largest of several is meant only if it is so many times larger than the next. */
const FAR_LARGER = 10
/** The same where the rest of the address, or the person's country, speaks for it. */
const LARGER = 3
/** Places of one name so near each other are one to a traveller. */
const SAME_KM = 40
const NO_PLACE = new RegExp(pattern`
  ^(?:
    remote(?:ly)?|worldwide|global(?:ly)?|earth|online|everywhere|anywhere|international|home
    |n a|na|unknown|various|europe|emea|apac|dach|latam|asia|africa|nordics|home office|work
    |office|private|privat|virtual
  )$
`)

type Candidate = {
  readonly place: Place
  readonly code: string
  /** Population, less for a by-name. */
  readonly weight: number
  /** How much of the rest of the address speaks for it. */
  readonly explained: number
}

/**
 * The place a text names, as people write where they live: a city, a postal address, LinkedIn's areas. Sure
 * or not at all: what may mean several places is `ambiguous`, unless the rest of the address, or `country`,
 * tells them apart. A few dozen look-ups.
 *
 * @param country where the person is known to live, ISO code
 */
export function findPlace(text: string, gazetteer: Gazetteer, country?: string): FoundPlace {
  const whole = area(text)
  if (whole !== null) return exactly(whole, gazetteer)
  const parts = addressParts(text)
  const asOne = text.includes('(') ? cityNamed(text, { rest: [], gazetteer, country }) : null
  if (asOne !== null && asOne.place !== null) return asOne
  if (parts.every((part) => NO_PLACE.test(fold(part.text)))) return not('unknown')
  let trouble: PlaceTrouble = 'unknown'
  for (const [index, part] of parts.entries()) {
    const found = inPart(part, { rest: parts.slice(index + 1), gazetteer, country })
    if (found === null) continue
    if (found.place !== null || found.trouble === 'ambiguous') return found
    trouble = found.trouble
  }
  return not(trouble)
}

type Around = {
  readonly rest: readonly AddressPart[]
  readonly gazetteer: Gazetteer
  readonly country: string | undefined
}

/** Null: this part says nothing of where. */
function inPart(part: AddressPart, around: Around): FoundPlace | null {
  for (const name of part.names) {
    const city = area(name)
    if (city !== null && agrees(city, around)) return exactly(city, around.gazetteer)
  }
  for (const name of part.names) {
    const found = cityNamed(name, around)
    if (found !== null) return found
  }
  const split = splitOff(part.text)
  if (split !== null) {
    const found = cityNamed(split.city, { ...around, rest: [split.wide, ...around.rest] })
    if (found !== null && found.place !== null) return found
  }
  return part.names.some((name) => isWide(fold(name))) ? not('too-wide') : null
}

function cityNamed(name: string, around: Around): FoundPlace | null {
  const { gazetteer, rest, country } = around
  const key = placeKey(name)
  const rows = gazetteer.named(key)
  if (rows.length === 0) return null
  const spelled = fold(name)
  const named = rows.map(({ row, isOther }) => {
    const place = gazetteer.place(row)
    const asWritten = key !== spelled && fold(place.name) === spelled ? AS_WRITTEN : 1
    const isShort = isOther && placeKey(place.name).startsWith(`${key} `)
    const weight = Math.max(1, place.population) * (isOther && !isShort ? BY_NAME : asWritten)
    return { place, code: gazetteer.regionCode(row), weight }
  })
  const wides = rest
    .map(({ names }) => names.map(fold))
    .filter((keys) => keys.some((one) => isWide(one) || named.some((city) => speaksFor(one, city))))
  const candidates = named.map((city): Candidate => {
    const told = wides.filter((keys) => keys.some((one) => speaksFor(one, city)))
    return { ...city, explained: told.length }
  })
  const most = Math.max(...candidates.map(({ explained }) => explained))
  if (wides.length > 0 && most === 0) return null
  const left = candidates
    .filter(({ explained }) => explained === most)
    .filter(({ place }) => isNear(place, around))
  const isTold = most > 0
  if (!isTold && isWide(spelled) && !ownName(spelled, candidates)) return not('too-wide')
  const byRegion = wides.some((keys) =>
    keys.some((one) => countryNamed(one) === null || isStateCode(one)),
  )
  if (!byRegion && hidesRegion(spelled, left)) return not('ambiguous')
  return meant(left, { isTold, country })
}

/** A later part that is a city itself ("Clayton, St. Louis") keeps only what lies about it. */
function isNear(place: Place, { rest, gazetteer }: Around): boolean {
  return rest.every(({ names }) => {
    if (names.some((name) => isWide(fold(name)))) return true
    const [largest] = names.flatMap((name) => gazetteer.named(placeKey(name)).slice(0, 1))
    if (largest === undefined) return true
    const other = gazetteer.place(largest.row)
    return other.country !== place.country || distanceKm(other, place) < 120
  })
}

function meant(
  candidates: readonly Candidate[],
  { isTold, country }: { readonly isTold: boolean; readonly country: string | undefined },
): FoundPlace {
  const at =
    country === undefined ? [] : candidates.filter(({ place }) => place.country === country)
  const among = (at.length > 0 ? at : candidates).toSorted(
    (left, right) => right.weight - left.weight || left.place.id - right.place.id,
  )
  const [first, ...others] = among
  if (first === undefined) return not('unknown')
  const second = others.find(({ place }) => distanceKm(place, first.place) > SAME_KM)
  const times = isTold || at.length > 0 ? LARGER : FAR_LARGER
  return second === undefined || first.weight >= times * second.weight
    ? { place: first.place, trouble: null }
    : not('ambiguous')
}

/** "Washington, United States" is the state more often than the city in another one. */
function hidesRegion(key: string, candidates: readonly Candidate[]): boolean {
  const region = regionNamed(key)
  return (
    region !== null &&
    candidates.some(({ place }) => place.country === region.slice(0, 2)) &&
    !candidates.some(({ code }) => code === region)
  )
}

/** "Singapore", "Luxembourg", "New York": as much a city as what it lies in. */
function ownName(key: string, candidates: readonly Candidate[]): boolean {
  const region = regionNamed(key)
  const country = countryNamed(key)
  return candidates.some(
    ({ place, code, weight }) =>
      weight >= 50_000 && (code === region || place.country === country) && key.length > 2,
  )
}

function speaksFor(key: string, { place, code }: Pick<Candidate, 'place' | 'code'>): boolean {
  return countryNamed(key) === place.country || isRegion(key, code, place.region)
}

function isWide(key: string): boolean {
  return (
    countryNamed(key) !== null || regionNamed(key) !== null || isStateCode(key) || SHORT.has(key)
  )
}

const SHORT = new Set('nsw qld vic tas act bc ab qc ont nrw bw cdmx rj sp mg df'.split(' '))

/** "Austin TX", "London UK", "Zürich Switzerland": the last one to three words may be what it lies in. */
function splitOff(text: string): { city: string; wide: AddressPart } | null {
  const words = text.split(' ')
  for (const count of [1, 2, 3]) {
    if (words.length <= count) break
    const last = words.slice(-count).join(' ')
    if (!isWide(fold(last))) continue
    return { city: words.slice(0, -count).join(' '), wide: { text: last, names: [last] } }
  }
  return null
}

/** A city by the area it stands for. Of a whole text, or of its first part. */
function area(text: string): string | null {
  const key = placeKey(text)
  return (
    AREAS[key] ??
    AREAS[key.replace(/^greater | (?:metropolitan area|metro area|area|region|metroplex)$/g, '')] ??
    null
  )
}

/** "New York, Texas" is no New York City. */
function agrees(city: string, { rest, gazetteer }: Around): boolean {
  const found = exactly(city, gazetteer)
  if (found.place === null) return false
  const { place } = found
  const code = gazetteer.regionCode(
    gazetteer.named(placeKey(place.name)).find(({ row }) => gazetteer.place(row).id === place.id)
      ?.row ?? 0,
  )
  return rest.every(({ names }) => {
    const keys = names.map(fold)
    return !keys.some(isWide) || keys.some((key) => speaksFor(key, { place, code }))
  })
}

function exactly(city: string, gazetteer: Gazetteer): FoundPlace {
  const [name = '', ...wide] = city.split(', ')
  const rest = wide.map((text): AddressPart => ({ text, names: [text] }))
  return cityNamed(name, { rest, gazetteer, country: undefined }) ?? not('unknown')
}

function not(trouble: PlaceTrouble): FoundPlace {
  return { place: null, trouble }
}
