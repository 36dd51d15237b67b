import type { PitchPracticeRow, PitchRow, PitchVersionRow } from './me-rows.ts'
import type { Scope } from './store.ts'

export async function findPitches(s: Scope): Promise<readonly PitchRow[]> {
  return s.db
    .selectFrom('pitch')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
}

export async function findPitch(s: Scope, id: string): Promise<PitchRow | undefined> {
  return s.db
    .selectFrom('pitch')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Newest first. */
export async function findPitchVersions(s: Scope): Promise<readonly PitchVersionRow[]> {
  return s.db
    .selectFrom('pitch_version')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Newest first. */
export async function findPractices(s: Scope): Promise<readonly PitchPracticeRow[]> {
  return s.db
    .selectFrom('pitch_practice')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
