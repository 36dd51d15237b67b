import type { IntroductionsPage, IntroductionView } from '../../domain/view/introduction-view.ts'
import { findIntroductions, findIntroductionsOf } from '../../store/introductions.ts'
import type { Scope } from '../../store/store.ts'
import { tieClock, type Home } from '../home.ts'
import { requirePerson } from '../people/require-person.ts'
import type { IntroductionsQuery } from './introductions.ts'
import { requireIntroduction } from './take-step.ts'
import { viewIntroduction } from './view-introduction.ts'

/** Introductions, the newest first. @throws DigwellError not-found, for a person nobody knows */
export async function listIntroductions(
  home: Home,
  s: Scope,
  { open = false, personId, limit = 200 }: IntroductionsQuery,
): Promise<IntroductionsPage> {
  const clock = await tieClock(home, s, home.clock())
  const most = Math.min(500, Math.max(1, Math.floor(limit)))
  const rows =
    personId === undefined
      ? await findIntroductions(s, { open, limit: most })
      : await findIntroductionsOf(s, (await requirePerson(s, personId)).id)
  const shown = rows
    .filter((row) => !open || (row.ended_at === null && row.outcome_at === null))
    .slice(0, most)
  return { rows: shown.map((row) => viewIntroduction(row, clock)) }
}

/** @throws DigwellError not-found */
export async function viewOne(home: Home, s: Scope, id: string): Promise<IntroductionView> {
  const clock = await tieClock(home, s, home.clock())
  return viewIntroduction(await requireIntroduction(s, id), clock)
}
