import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { PromisesPage, WordKept } from '../../src/domain/view/promise-view.ts'
import { get } from './api.ts'

const PAGE = 100

/** What waits: suggestions lately found, and what the owner keeps in mind. */
export function promisesQuery(view: 'suggested' | 'open') {
  return queryOptions({
    queryKey: ['promises', view],
    queryFn: () => get<PromisesPage>('/api/promises', { view, limit: 200 }),
    staleTime: 10_000,
  })
}

/** What came of the promises of a year. */
export const wordKeptQuery = queryOptions({
  queryKey: ['promises', 'word-kept'],
  queryFn: () => get<WordKept>('/api/promises/word-kept'),
})

/** Everything, the newest first. */
export const allPromisesQuery = infiniteQueryOptions({
  queryKey: ['promises', 'all'],
  queryFn: ({ pageParam }) =>
    get<PromisesPage>('/api/promises', { view: 'all', after: pageParam ?? undefined, limit: PAGE }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})
