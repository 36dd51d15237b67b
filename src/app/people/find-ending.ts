import type { TieState } from '../../domain/tie.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import { endingOf, leastNear, nearnessOf, type Nearness } from '../../plan/starters/ending.ts'
import { findTies } from '../../store/people.ts'
import type { TieRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'

/** How near the reader is, by what is on record. */
export function nearnessOfTie(tie: TieRow | undefined): Nearness {
  const state = TIE_STATES.find((one): one is TieState => one === tie?.state) ?? null
  return nearnessOf(state, (tie?.last_in_at ?? tie?.last_met_at ?? null) !== null)
}

/** How a mail of the owner's to all of these ends. Two queries. */
export async function findEnding(
  home: Home,
  s: Scope,
  personIds: readonly string[],
): Promise<string> {
  const { ownNames } = await loadSettings(home, s)
  const ties = new Map((await findTies(s, personIds)).map((tie) => [tie.person_id, tie]))
  const nearness = leastNear(personIds.map((id) => nearnessOfTie(ties.get(id))))
  return endingOf(nearness, ownNames[0] ?? null)
}
