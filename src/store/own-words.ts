import type { PostRow, ProfileLineRow, SkillPlaceRow } from './me-rows.ts'
import type { Scope } from './store.ts'

/** What the owner said of the lines of their profile. */
export async function findProfileLines(s: Scope): Promise<readonly ProfileLineRow[]> {
  return s.db
    .selectFrom('profile_line')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export async function findSkillPlaces(s: Scope): Promise<readonly SkillPlaceRow[]> {
  return s.db
    .selectFrom('skill_place')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Posts typed here, dropped ones too; newest first. */
export async function findPosts(s: Scope): Promise<readonly PostRow[]> {
  return s.db
    .selectFrom('post')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute()
}
