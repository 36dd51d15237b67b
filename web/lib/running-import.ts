import { useQuery } from '@tanstack/react-query'
import type { ImportView } from '../../src/domain/view/import-view.ts'
import { importsQuery } from './queries.ts'

const RUNNING: readonly ImportView['state'][] = ['reading', 'matching', 'weighing']

export const isRunning = (one: ImportView): boolean => RUNNING.includes(one.state)

/** The import that is being read, asked after every two seconds while there is one. */
export function useRunningImport(): ImportView | undefined {
  const { data } = useQuery({
    ...importsQuery,
    refetchInterval: (query) => (query.state.data?.imports.some(isRunning) ? 2000 : false),
  })
  return data?.imports.find(isRunning)
}
