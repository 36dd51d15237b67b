import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PeopleFilter } from '../../src/app/digwell.ts'
import type { HistoryPage } from '../../src/domain/view/history-view.ts'
import type { ColumnsView, ImportView } from '../../src/domain/view/import-view.ts'
import type {
  PeoplePage,
  PersonView,
  RecordView,
  SearchHit,
  TimelineEntry,
} from '../../src/domain/view/person-view.ts'
import type { ReviewPage } from '../../src/domain/view/review-view.ts'
import type { SessionView, Settings, WellView } from '../../src/domain/view/settings-view.ts'
import type { TodayView } from '../../src/domain/view/today-view.ts'
import { get } from './api.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => get<SessionView>('/api/session'),
})

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => get<Settings>('/api/settings'),
})

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => get<TodayView>('/api/today'),
})

export const wellQuery = queryOptions({
  queryKey: ['well'],
  queryFn: () => get<WellView>('/api/well'),
  staleTime: 5 * 60_000,
})

const PAGE = 100

/** Pages of one view of the people; the filter is what stands in the address bar. */
export function peopleQuery(filter: Omit<PeopleFilter, 'after' | 'limit'>) {
  return infiniteQueryOptions({
    queryKey: ['people', filter],
    queryFn: ({ pageParam, signal }) =>
      get<PeoplePage>(
        '/api/people',
        {
          q: filter.q,
          state: filter.states,
          tag: filter.tag,
          source: filter.source,
          sort: filter.sort,
          after: pageParam ?? undefined,
          limit: PAGE,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['person', id],
    queryFn: () => get<PersonView>(`/api/people/${encodeURIComponent(id)}`),
    staleTime: 10_000,
  })
}

/** What lies before the timeline's first page. */
export function olderTimelineQuery(personId: string, after: string | null) {
  return infiniteQueryOptions({
    queryKey: ['person', personId, 'timeline', after],
    queryFn: ({ pageParam }) =>
      get<{ entries: readonly TimelineEntry[]; next: string | null }>(
        `/api/people/${encodeURIComponent(personId)}/timeline`,
        { after: pageParam ?? undefined },
      ),
    initialPageParam: after,
    getNextPageParam: (page) => page.next,
    enabled: false,
  })
}

export function searchQuery(q: string, limit = 8) {
  return queryOptions({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) =>
      get<{ hits: readonly SearchHit[] }>('/api/search', { q, limit }, signal),
    enabled: q.trim() !== '',
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  })
}

export function recordQuery(id: string) {
  return queryOptions({
    queryKey: ['record', id],
    queryFn: () => get<RecordView>(`/api/records/${encodeURIComponent(id)}`),
    staleTime: Infinity,
  })
}

export const reviewQuery = queryOptions({
  queryKey: ['review'],
  queryFn: () => get<ReviewPage>('/api/review', { limit: 20 }),
})

export const historyQuery = infiniteQueryOptions({
  queryKey: ['history'],
  queryFn: ({ pageParam }) =>
    get<HistoryPage>('/api/history', { after: pageParam ?? undefined, limit: 50 }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => get<{ imports: readonly ImportView[] }>('/api/imports'),
})

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', id],
    queryFn: () => get<ImportView>(`/api/imports/${encodeURIComponent(id)}`),
  })
}

export function columnsQuery(importId: string, path: string) {
  return queryOptions({
    queryKey: ['imports', importId, 'columns', path],
    queryFn: () =>
      get<ColumnsView>(`/api/imports/${encodeURIComponent(importId)}/columns`, { path }),
    staleTime: Infinity,
  })
}
