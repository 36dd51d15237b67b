import { findOwnerRecords } from '../../store/owner-records.ts'
import { findProfileLines } from '../../store/own-words.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { profileLines } from '../me/profile-lines.ts'

/** Where the owner works now, folded: who works there too is seen without a plan. */
export async function ownHouses(s: Scope): Promise<ReadonlySet<string>> {
  const records = await findOwnerRecords(s, ['position'])
  const lines = profileLines(records, await findProfileLines(s), (record) => record.first_seen)
  return new Set(
    lines.flatMap(({ section, place, to }) =>
      section === 'position' && to === null && place !== null ? [fold(place)] : [],
    ),
  )
}

/** Whether somebody works in one of these houses. */
export function worksIn(houses: ReadonlySet<string>, employer: string | null): boolean {
  return employer !== null && houses.has(fold(employer))
}
