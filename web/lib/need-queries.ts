import { queryOptions } from '@tanstack/react-query'
import type { MatchesView, NeedsPage } from '../../src/domain/view/need-view.ts'
import { get } from './api.ts'

/** What a person, or the owner (`me`), needs and offers. */
export function needsQuery(person: string) {
  return queryOptions({
    queryKey: ['needs', person],
    queryFn: () => get<NeedsPage>('/api/needs', { person, limit: 100 }),
    staleTime: 10_000,
  })
}

/** Who could use what, and who should meet. */
export const matchesQuery = queryOptions({
  queryKey: ['matches'],
  queryFn: () => get<MatchesView>('/api/give/matches'),
  staleTime: 10_000,
  refetchInterval: ({ state }) => (state.data?.counting === true ? 2_000 : false),
})
