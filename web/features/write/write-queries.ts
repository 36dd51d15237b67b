import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { DeskView, WritePlaces, WrittenChannel } from '../../../src/domain/view/write-view.ts'
import { get } from '../../lib/api.ts'

export const placesQuery = queryOptions({
  queryKey: ['write'],
  queryFn: () => get<WritePlaces>('/api/write'),
})

/** @param channel the one picked; absent: the draft's, or the one they answer on */
export function deskQuery(personId: string, moveId?: string, channel?: WrittenChannel) {
  return queryOptions({
    queryKey: ['desk', personId, moveId ?? null, channel ?? null],
    queryFn: ({ signal }) =>
      get<DeskView>(
        `/api/write/to/${encodeURIComponent(personId)}`,
        { move: moveId, channel },
        signal,
      ),
    placeholderData: keepPreviousData,
  })
}
