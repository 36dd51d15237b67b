import type { PlaceTrouble } from '../../domain/place.ts'
import type { WhereView } from '../../domain/view/trip-view.ts'
import { countByPlace, findUnsure } from '../../store/places.ts'
import type { Scope } from '../../store/store.ts'
import { viewPlace } from './place-columns.ts'

const DOTS = 600
const UNSURE = 30

/** Where people live: the places with most of them, and those whose place nobody can tell. */
export async function viewWhere(s: Scope): Promise<WhereView> {
  const rows = await countByPlace(s, DOTS)
  const unsure = await findUnsure(s, UNSURE)
  return {
    dots: rows.map((row) => ({ ...viewPlace(row), people: row.people })),
    placed: rows.reduce((sum, { people }) => sum + people, 0),
    unsure: unsure.map(({ person_id, name, said, trouble }) => ({
      personId: person_id,
      name,
      said,
      trouble: trouble as PlaceTrouble,
    })),
  }
}
