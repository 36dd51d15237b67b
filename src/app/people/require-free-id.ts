import { DigwellError } from '../../domain/digwell-error.ts'
import type { Writer } from '../../store/change.ts'

/** What a client makes ids for. */
type Made =
  | 'person'
  | 'interaction'
  | 'follow_up'
  | 'promise'
  | 'request'
  | 'need'
  | 'give'
  | 'introduction'
  | 'community'
  | 'capture'
  | 'event'
  | 'coach_off'
  | 'pitch'
  | 'pitch_practice'
  | 'post'
  | 'trip'

/** An id that a client made up is still to be had. @throws DigwellError `conflict` when it is not */
export async function requireFreeId(w: Writer, table: Made, id: string): Promise<void> {
  const taken = await w.db
    .selectFrom(table as 'person')
    .select('id')
    .where('owner_id', '=', w.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  if (taken !== undefined) throw new DigwellError('conflict', 'That id is taken; make a new one.')
}
