import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type {
  EventsPage,
  EventView,
  FeedView,
  InventoryView,
} from '../../src/domain/view/event-view.ts'
import { get } from './api.ts'

export const eventsQuery = infiniteQueryOptions({
  queryKey: ['events', 'list'],
  queryFn: ({ pageParam }) => get<EventsPage>('/api/events', { after: pageParam ?? undefined }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ['events', 'one', id],
    queryFn: () => get<EventView>(`/api/events/${encodeURIComponent(id)}`),
  })
}

export const inventoryQuery = queryOptions({
  queryKey: ['events', 'inventory'],
  queryFn: () => get<InventoryView>('/api/inventory'),
  refetchInterval: ({ state }) => (state.data?.counting === true ? 2_000 : false),
})

export const feedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: () => get<FeedView>('/api/calendar/feed'),
})
