import type { OwnFactRow, PersonaRow } from '../../store/schema.ts'
import type { PersonPlaceRow } from '../../store/trip-rows.ts'
import { countryNamed } from '../../text/places/countries.ts'
import { fold } from '../../text/fold.ts'
import { gatherFacts, type SourcedFact } from '../people/fold-person.ts'
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
  for (const { text, country, fact } of said) {
    const { place, trouble } = placeOf(text, country)
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
  const said =
    facts.find(({ field, record }) => field === 'country' && record === near?.record) ??
    facts.find(({ field }) => field === 'country')
  return said === undefined ? undefined : (countryNamed(fold(said.value)) ?? undefined)
}
