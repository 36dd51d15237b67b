import { queryOptions } from '@tanstack/react-query'
import type {
  IntroductionCare,
  IntroductionsPage,
} from '../../src/domain/view/introduction-view.ts'
import { get } from './api.ts'

/** All of them, the newest first. */
export const introductionsQuery = queryOptions({
  queryKey: ['introductions', 'all'],
  queryFn: () => get<IntroductionsPage>('/api/introductions', { limit: 200 }),
})

export function introductionsOfQuery(personId: string) {
  return queryOptions({
    queryKey: ['introductions', 'of', personId],
    queryFn: () => get<IntroductionsPage>('/api/introductions', { person: personId }),
  })
}

/** What to know of one person or two before they are asked. */
export function careQuery(a: string, b: string | null) {
  return queryOptions({
    queryKey: ['introductions', 'care', a, b],
    queryFn: () =>
      get<IntroductionCare>('/api/introduction-care', { a, ...(b === null ? {} : { b }) }),
  })
}
