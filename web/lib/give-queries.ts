import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { GiveKind } from '../../src/domain/give.ts'
import type { GiveMonth, GivesPage, GiveView } from '../../src/domain/view/give-view.ts'
import { get } from './api.ts'

/** What went to and fro between the owner and one person, newest first. */
export function givesWithQuery(personId: string) {
  return queryOptions({
    queryKey: ['gives', 'with', personId],
    queryFn: () => get<GivesPage>('/api/gives', { person: personId, limit: 200 }),
  })
}

/** Everything, the newest first. @param kind null: of every kind */
export function allGivesQuery(kind: GiveKind | null) {
  return infiniteQueryOptions({
    queryKey: ['gives', 'all', kind],
    queryFn: ({ pageParam }) =>
      get<GivesPage>('/api/gives', {
        kind: kind ?? undefined,
        after: pageParam ?? undefined,
        limit: 30,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}

export const giveMonthsQuery = queryOptions({
  queryKey: ['gives', 'months'],
  queryFn: () => get<{ months: readonly GiveMonth[] }>('/api/gives/months', { count: 12 }),
})

/** Thanks and news still to tell, what is due first. */
export const loopsQuery = queryOptions({
  queryKey: ['gives', 'loops'],
  queryFn: () => get<{ rows: readonly GiveView[] }>('/api/gives/loops'),
})
