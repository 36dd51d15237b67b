import { distanceKm } from '../../domain/place.ts'
import { findHousePlaces } from '../../store/near.ts'
import type { Scope } from '../../store/store.ts'

type Point = { readonly lat: number; readonly lon: number }
type Worker = { readonly id: string; readonly employer: string | null }

/** People of one house live so close to each other, where it stands in one town. */
const ONE_TOWN_KM = 80
/** Written where an employer belongs, and no house. */
const NO_HOUSE =
  /^(?:freelanc|self[- ]?employed|independent|retired|own account|various|selbst|freiberuf|ind[ée]pendant|autonom)/i

/**
 * Of these people the ones whose colleagues all live in one town, and that another than this: they hardly live here.
 * Cost: a query for all their employers.
 */
export async function worksElsewhere(
  s: Scope,
  people: readonly Worker[],
  { place, km }: { readonly place: Point; readonly km: number },
): Promise<ReadonlySet<string>> {
  const employers = people.flatMap(({ employer }) =>
    employer === null || NO_HOUSE.test(employer) ? [] : [employer],
  )
  const places = Map.groupBy(
    await findHousePlaces(s, [...new Set(employers)]),
    ({ employer }) => employer,
  )
  const isFar = (points: readonly Point[]) => {
    const [first] = points
    if (first === undefined) return false
    const together = points.every((point) => distanceKm(point, first) <= ONE_TOWN_KM)
    const far = Math.max(km, ONE_TOWN_KM)
    return together && points.every((point) => distanceKm(point, place) > far)
  }
  return new Set(
    people.flatMap(({ id, employer }) => (isFar(places.get(employer ?? '') ?? []) ? [id] : [])),
  )
}
