import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ImportView } from '../../../src/domain/view/import-view.ts'
import { importQuery } from '../../lib/queries.ts'
import { queryClient } from '../../lib/query-client.ts'

const AT_REST: readonly ImportView['state'][] = ['done', 'failed', 'undone', 'paused']

/** The import as it is now, followed by server-sent events while it runs. */
export function useImport(id: string) {
  const query = useQuery(importQuery(id))
  const resting = query.data !== undefined && AT_REST.includes(query.data.state)
  useEffect(() => {
    if (resting) return undefined
    const events = new EventSource(`/api/imports/${encodeURIComponent(id)}/events`)
    events.addEventListener('message', (event: MessageEvent<string>) => {
      const view = JSON.parse(event.data) as ImportView
      queryClient.setQueryData(importQuery(id).queryKey, view)
      if (!AT_REST.includes(view.state)) return
      events.close()
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== id })
    })
    return () => events.close()
  }, [id, resting])
  return query
}
