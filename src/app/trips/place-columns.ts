import type { Place } from '../../domain/place.ts'
import type { PlaceView } from '../../domain/view/trip-view.ts'

/** A place as tables keep it. */
export function placeColumns({ id, name, region, country, lat, lon }: Omit<Place, 'population'>) {
  return { place_id: id, place: name, region, country, lat, lon }
}

type Columns = ReturnType<typeof placeColumns>

/** A kept place as shown. */
export function viewPlace({ place_id, place, region, country, lat, lon }: Columns): PlaceView {
  return { id: place_id, name: place, region, country, lat, lon }
}
