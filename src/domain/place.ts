/** A city, town or village of the gazetteer. */
export type Place = {
  /** GeoNames' number: the same in later editions. */
  readonly id: number
  readonly name: string
  /** State, province, canton; null where the country has none on record. */
  readonly region: string | null
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** Degrees north and east, WGS 84. */
  readonly lat: number
  readonly lon: number
  /** Inhabitants; 0 where nobody says. */
  readonly population: number
}

/** Why a text names no place for certain. */
export type PlaceTrouble =
  /** Several places of that name, none of them by far the largest. */
  | 'ambiguous'
  /** A country, state or province, and no city in it. */
  | 'too-wide'
  /** Not known, or no place at all: "Remote". */
  | 'unknown'

export type FoundPlace =
  | { readonly place: Place; readonly trouble: null }
  | { readonly place: null; readonly trouble: PlaceTrouble }

/** Kilometres along the surface between two points (haversine, sphere of 6,371 km; error up to 0.5 %). */
export function distanceKm(
  from: { readonly lat: number; readonly lon: number },
  to: { readonly lat: number; readonly lon: number },
): number {
  const rad = Math.PI / 180
  const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2
  const part =
    half(to.lat - from.lat) +
    Math.cos(from.lat * rad) * Math.cos(to.lat * rad) * half(to.lon - from.lon)
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(part)))
}

/** "St. Louis, Missouri, US": as short as tells it apart. */
export function placeLabel(place: Pick<Place, 'name' | 'region' | 'country'>): string {
  const region = place.region === null || place.region === place.name ? [] : [place.region]
  return [place.name, ...region, place.country].join(', ')
}
