import { dayOf, startOfDay, type Instant } from '../../domain/instant.ts'
import type { HomeView, PlaceView } from '../../domain/view/trip-view.ts'
import { findOwnerRecords } from '../../store/owner-records.ts'
import { findProfileLines } from '../../store/own-words.ts'
import { findPlacesOf, findClosest } from '../../store/places.ts'
import { readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'
import { findTrips } from '../../store/trips.ts'
import { profileLines } from '../me/profile-lines.ts'
import { placeOf } from '../places/gazetteer.ts'
import { placeColumns, viewPlace } from './place-columns.ts'

/** The setting that keeps where the owner said they live. */
export const HOME_PLACE = 'homePlace'

export type SaidHome = { readonly place: ReturnType<typeof placeColumns>; readonly at: Instant }

/**
 * Where the owner lives: their own word or a move since, whichever is later; else their profile's; else
 * where most of those closest to them live, a guess that is shown as one. Null where nothing is known.
 */
export async function homePlace(
  s: Scope,
  clock: { readonly now: Instant; readonly timeZone: string },
): Promise<HomeView | null> {
  return (await toldHome(s, clock)) ?? whereTheyLive(s)
}

/** Where the owner lives as they or their profile say; null where neither does. */
export async function toldHome(
  s: Scope,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<HomeView | null> {
  const said = (await readSettings(s))[HOME_PLACE] as SaidHome | undefined
  const today = dayOf(now, timeZone)
  const move = (await findTrips(s)).find(
    ({ kind, from_day }) => kind === 'move' && from_day <= today,
  )
  const moved = move === undefined ? 0 : Math.max(move.made_at, startOfDay(move.from_day, timeZone))
  if (move !== undefined && moved > (said?.at ?? 0)) return { place: viewPlace(move), from: 'move' }
  if (said !== undefined) return { place: viewPlace(said.place), from: 'you' }
  const place = await ofProfile(s)
  return place === null ? null : { place, from: 'profile' }
}

async function ofProfile(s: Scope): Promise<PlaceView | null> {
  const text = await profileLocation(s)
  if (text === null) return null
  const { place } = placeOf(text)
  return place === null ? null : viewPlace(placeColumns(place))
}

/** Where the owner's profile says they are, in its words. */
export async function profileLocation(s: Scope): Promise<string | null> {
  const records = await findOwnerRecords(s, ['profile'])
  const lines = profileLines(records, await findProfileLines(s), (record) => record.first_seen)
  const text = lines.find(({ section }) => section === 'location')?.title ?? ''
  return text === '' ? null : text
}

const CLOSEST = 150

async function whereTheyLive(s: Scope): Promise<HomeView | null> {
  const places = await findPlacesOf(s, await findClosest(s, CLOSEST))
  const sure = places.filter(({ place_id }) => place_id !== null)
  const groups = [...Map.groupBy(sure, ({ place_id }) => place_id).values()].toSorted(
    (left, right) =>
      right.length - left.length || (left[0]?.place_id ?? 0) - (right[0]?.place_id ?? 0),
  )
  const [most = []] = groups
  const [first] = most
  if (first === undefined || most.length < 3 || most.length * 3 < sure.length) return null
  const { place_id, place, region, country, lat, lon } = first
  if (place_id === null || place === null || country === null || lat === null || lon === null)
    return null
  return { place: viewPlace({ place_id, place, region, country, lat, lon }), from: 'people' }
}
