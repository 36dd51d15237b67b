import { topicOf } from '../../plan/topic.ts'
import type { TieRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { findTalks } from '../../store/timeline.ts'
import type { TieMore } from '../people/fold-tie.ts'

/** What the last talk with each was about, where its subject says anything. One query for 500 ties. */
export async function lastTopics(
  s: Scope,
  ties: readonly Pick<TieRow, 'person_id' | 'more'>[],
): Promise<ReadonlyMap<string, string>> {
  const last = ties.flatMap(({ person_id, more }) => {
    const { last: id } = JSON.parse(more) as TieMore
    return id === null ? [] : [{ person_id, id }]
  })
  const talks = await findTalks(
    s,
    last.map(({ id }) => id),
  )
  const subjects = new Map(talks.map(({ id, subject }) => [id, subject]))
  return new Map(
    last.flatMap(({ person_id, id }) => {
      const topic = topicOf(subjects.get(id) ?? null)
      return topic === null ? [] : [[person_id, topic] as const]
    }),
  )
}
