import type { PlaceTrouble } from '../../domain/place.ts'
import type { WhereView } from '../../domain/view/trip-view.ts'
import { findPeople } from '../../store/people.ts'
import { countByPlace, findClosest, findPlacesOf } from '../../store/places.ts'
import type { Scope } from '../../store/store.ts'
import { viewPlace } from './place-columns.ts'

const DOTS = 600
const UNSURE = 30
const CLOSEST = 500
const KNOWN = ['strong', 'warm', 'cooling', 'new', 'fading', 'slight', 'dormant'] as const

/** Where people live: the places with most of them, and those whose place nobody can tell. */
export async function viewWhere(s: Scope): Promise<WhereView> {
  const rows = await countByPlace(s, DOTS)
  return {
    dots: rows.map((row) => ({ ...viewPlace(row), people: row.people })),
    placed: rows.reduce((sum, { people }) => sum + people, 0),
    unsure: await findUnsure(s),
  }
}

/** Of those closest to the owner, the ones whose place is named and not told. */
async function findUnsure(s: Scope): Promise<WhereView['unsure']> {
  const places = await findPlacesOf(s, await findClosest(s, CLOSEST, KNOWN))
  const rows = places.filter(({ trouble }) => trouble !== null).slice(0, UNSURE)
  const people = await findPeople(
    s,
    rows.map(({ person_id }) => person_id),
  )
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ person_id, said, trouble }) => ({
    personId: person_id,
    name: names.get(person_id) ?? '',
    said,
    trouble: trouble as PlaceTrouble,
  }))
}
