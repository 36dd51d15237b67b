import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { RequestsPage, RequestsPicture } from '../../src/domain/view/request-view.ts'
import { get } from './api.ts'

const PAGE = 100

/** Those undecided, those decided and not said, those put to a day. */
export function requestsQuery(view: 'waiting' | 'to-say' | 'later') {
  return queryOptions({
    queryKey: ['requests', view],
    queryFn: () => get<RequestsPage>('/api/requests', { view, limit: 200 }),
    staleTime: 10_000,
  })
}

/** What one person asked, answered or not, newest first. */
export function requestsOfQuery(personId: string) {
  return queryOptions({
    queryKey: ['requests', 'of', personId],
    queryFn: () => get<RequestsPage>('/api/requests', { view: 'all', person: personId, limit: 40 }),
    staleTime: 10_000,
  })
}

/** Everything, the newest first. */
export const allRequestsQuery = infiniteQueryOptions({
  queryKey: ['requests', 'all'],
  queryFn: ({ pageParam }) =>
    get<RequestsPage>('/api/requests', { view: 'all', after: pageParam ?? undefined, limit: PAGE }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

export const requestsPictureQuery = queryOptions({
  queryKey: ['requests', 'picture'],
  queryFn: () => get<RequestsPicture>('/api/requests/picture'),
  staleTime: 10_000,
})
