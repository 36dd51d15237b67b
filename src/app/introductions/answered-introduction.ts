import type { Instant } from '../../domain/instant.ts'
import { findIntroductionsOf } from '../../store/introductions.ts'
import type { Scope } from '../../store/store.ts'

/** When somebody last gave a yes or a no to an introduction, as the owner noted it; null: never. */
export async function answeredIntroduction(s: Scope, personId: string): Promise<Instant | null> {
  const answers = (await findIntroductionsOf(s, personId)).flatMap((row) => [
    row.a_id === personId ? (row.answered_a_at ?? 0) : 0,
    row.b_id === personId ? (row.answered_b_at ?? 0) : 0,
  ])
  const last = Math.max(0, ...answers)
  return last === 0 ? null : last
}
