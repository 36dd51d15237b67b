import { dayOf } from '../../domain/instant.ts'
import { moveId } from '../../plan/move-id.ts'
import type { ToldRequest } from '../../store/requests.ts'

/** The id of the move by which the day brings a request up; also what a draft begun for it goes by. */
export function requestMoveId(row: ToldRequest, timeZone: string): string {
  return moveId('request', `${row.person_id}/${row.id}`, dayOf(row.at, timeZone))
}
