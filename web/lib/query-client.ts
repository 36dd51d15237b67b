import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
      // Digwell is on this machine, or near: it may answer without the Internet, and is asked.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (count, error) =>
        count < 2 && (!(error instanceof ApiError) || error.kind === 'offline'),
      retryDelay: (attempt) => 300 * 2 ** attempt,
    },
  },
})
