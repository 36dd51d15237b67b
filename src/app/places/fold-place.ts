import type { OwnFactRow, PersonaRow } from '../../store/schema.ts'
import type { PersonPlaceRow } from '../../store/trip-rows.ts'
import type { FoundPlace } from '../../domain/place.ts'
import { countryNamed } from '../../text/places/countries.ts'
import { countryOfPhone } from '../../text/country-of-phone.ts'
import { fold } from '../../text/fold.ts'
import { gatherFacts } from '../people/fold-person.ts'
import type { SourcedFact } from '../people/sourced-fact.ts'
import { placeOf } from './gazetteer.ts'

type Folded = Omit<PersonPlaceRow, 'owner_id'>

/**
 * Where a person lives: the first place that is sure among what is said of them, the most trusted source
 * first. Null where nothing is said. Where nothing is sure, the row says what was said and why not.
 */
export function foldPlace(
  personId: string,
  personas: readonly PersonaRow[],
  own: readonly OwnFactRow[],
): Folded | null {
  if (!speaksOfPlaces(personas, own)) return null
  const facts = gatherFacts(personas, own).filter((fact) => fact.to === undefined)
  const said = saidPlaces(facts)
  let unsure: Folded | null = null
  for (const saying of said) {
    const { text, fact } = saying
    const { place, trouble } = find(saying, facts)
    const told = {
      person_id: personId,
      said: text.slice(0, 300),
      source_kind: fact.sourceKind,
      record: fact.record,
      at: fact.at,
    }
    if (place !== null) {
      const { id, name, region, lat, lon } = place
      return {
        ...told,
        place_id: id,
        place: name,
        region,
        country: place.country,
        lat,
        lon,
        trouble,
      }
    }
    unsure ??= { ...told, ...NOWHERE, trouble }
  }
  return unsure
}

const NOWHERE = {
  place_id: null,
  place: null,
  region: null,
  country: null,
  lat: null,
  lon: null,
} as const

/** Reads no facts of the many of whom nothing is said. */
function speaksOfPlaces(personas: readonly PersonaRow[], own: readonly OwnFactRow[]): boolean {
  return (
    own.some(({ field }) => field === 'city' || field === 'address') ||
    personas.some(({ facts }) => facts.includes('"city"') || facts.includes('"address"'))
  )
}

type Saying = {
  readonly text: string
  readonly country: string | undefined
  readonly fact: SourcedFact
}

/** What each source says, a whole address before the city alone, which it tells apart. */
function saidPlaces(facts: readonly SourcedFact[]): Saying[] {
  const places = facts.filter(({ field }) => field === 'city' || field === 'address')
  const bySource = Map.groupBy(places, ({ sourceKind, record }) => `${sourceKind}/${record}`)
  return [...bySource.values()].flatMap((told) => {
    const country = countryOf(facts, told[0])
    return told
      .toSorted((left, right) => Number(right.field === 'city') - Number(left.field === 'city'))
      .flatMap((fact): Saying[] => {
        if (fact.field === 'address') return [{ text: fact.value, country, fact }]
        const whole = told.find(
          ({ field, value }) => field === 'address' && value.includes(fact.value),
        )
        return [
          ...(whole === undefined
            ? []
            : [{ text: fromCity(whole.value, fact.value), country, fact }]),
          { text: fact.value, country, fact },
        ]
      })
  })
}

/** "12 Elm St, Springfield, IL" from the city on. */
function fromCity(address: string, city: string): string {
  return address.slice(address.lastIndexOf(city))
}

function countryOf(facts: readonly SourcedFact[], near: SourcedFact | undefined) {
  const countries = facts.filter(({ field }) => field === 'country')
  const said = countries.find(({ record }) => record === near?.record) ?? countries[0]
  return said === undefined ? undefined : (countryNamed(fold(said.value)) ?? undefined)
}

/** What may mean several places is told apart by the country of their phone, and by nothing weaker. */
function find({ text, country }: Saying, facts: readonly SourcedFact[]): FoundPlace {
  const found = placeOf(text, country)
  if (found.trouble !== 'ambiguous' || country !== undefined) return found
  const codes = facts.flatMap(({ field, value }) =>
    field === 'phone' && value.startsWith('+') ? (countryOfPhone(value) ?? []) : [],
  )
  const [code] = codes
  return code === undefined || new Set(codes).size > 1 ? found : placeOf(text, code)
}
