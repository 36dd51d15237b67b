import type { Instant } from '../../domain/instant.ts'
import type { ChannelCounts } from '../../domain/view/person-view.ts'
import type { TieRow } from '../../store/schema.ts'

const FACE_TO_FACE = new Set(['in-person', 'event'])

/** When somebody was last met in person, at an event or by themselves; null: never, as far as is known. */
export function seenInPerson(tie: Pick<TieRow, 'channels'>): Instant | null {
  const counts = JSON.parse(tie.channels) as ChannelCounts[]
  const times = counts.flatMap(({ channel, lastAt }) =>
    FACE_TO_FACE.has(channel) && lastAt !== null ? [lastAt] : [],
  )
  return times.length === 0 ? null : Math.max(...times)
}
