import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  NearView,
  PlaceView,
  TripsView,
  TripView,
  WhereView,
} from '../../src/domain/view/trip-view.ts'
import { get } from './api.ts'

export const tripsQuery = queryOptions({
  queryKey: ['trips', 'all'],
  queryFn: () => get<TripsView>('/api/trips'),
  staleTime: 10_000,
})

/** @param km how far around */
export function tripQuery(id: string, km: number) {
  return queryOptions({
    queryKey: ['trips', 'one', id, km],
    queryFn: () => get<TripView>(`/api/trips/${encodeURIComponent(id)}`, { km }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
}

export const whereQuery = queryOptions({
  queryKey: ['trips', 'where'],
  queryFn: () => get<WhereView>('/api/where'),
  staleTime: 30_000,
})

export function nearQuery(placeId: number | null) {
  return queryOptions({
    queryKey: ['trips', 'near', placeId],
    queryFn: () => get<NearView>('/api/near', { placeId: placeId ?? 0, limit: 12 }),
    enabled: placeId !== null,
    staleTime: 30_000,
  })
}

/** Places that begin so. */
export function placesQuery(q: string) {
  return queryOptions({
    queryKey: ['places', q],
    queryFn: () => get<{ places: readonly PlaceView[] }>('/api/places', { q, limit: 6 }),
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  })
}
