import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { promisesQuery } from './promise-queries.ts'
import { sessionQuery, todayQuery } from './queries.ts'
import { requestsQuery } from './request-queries.ts'

/** Screen → how many things wait there; the screens themselves are drawn first. */
export type Waiting = { readonly [path: string]: number }

const CALM_MS = 1_500
const MINUTE = 60_000

export function useWaiting(): Waiting {
  const [calm, setCalm] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setCalm, CALM_MS, true)
    return () => clearTimeout(timer)
  }, [])
  const when = { enabled: calm, staleTime: MINUTE }
  const suggested = useQuery({ ...promisesQuery('suggested'), ...when })
  const requests = useQuery({ ...requestsQuery('waiting'), ...when })
  const today = useQuery({ ...todayQuery, enabled: false })
  const session = useQuery(sessionQuery)
  return {
    '/promises': suggested.data?.rows.length ?? 0,
    '/requests': requests.data?.rows.length ?? 0,
    '/events': today.data?.events.length ?? 0,
    '/review': session.data?.openReviews ?? 0,
  }
}
