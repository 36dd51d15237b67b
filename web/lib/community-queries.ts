import { queryOptions } from '@tanstack/react-query'
import type {
  CommunitiesPage,
  CommunityLine,
  CommunityView,
} from '../../src/domain/view/community-view.ts'
import { get } from './api.ts'

export const communitiesQuery = queryOptions({
  queryKey: ['communities', 'all'],
  queryFn: () => get<CommunitiesPage>('/api/communities'),
})

export function communityQuery(id: string) {
  return queryOptions({
    queryKey: ['communities', 'one', id],
    queryFn: () => get<CommunityView>(`/api/communities/${encodeURIComponent(id)}`),
  })
}

export function communitiesOfQuery(personId: string) {
  return queryOptions({
    queryKey: ['communities', 'of', personId],
    queryFn: () =>
      get<{ rows: readonly CommunityLine[] }>(
        `/api/people/${encodeURIComponent(personId)}/communities`,
      ),
  })
}
