import { DAY_MS, type Instant } from '../../domain/instant.ts'
import { nextStep } from '../../domain/introduction-flow.ts'
import { findIntroductionsOf } from '../../store/introductions.ts'
import type { Scope } from '../../store/store.ts'
import { stateOfRow } from './introduction-state.ts'

/** Until when an introduction asked of somebody is left with them, the latest; null where none waits for their word. */
export async function askedUntil(s: Scope, personId: string): Promise<Instant | null> {
  const untils = (await findIntroductionsOf(s, personId)).flatMap((row) => {
    const next = nextStep(stateOfRow(row))
    const isTheirs =
      (next?.step === 'remind-a' && row.a_id === personId) ||
      (next?.step === 'remind-b' && row.b_id === personId)
    if (next === null || !isTheirs || next.afterDays === null) return []
    return [next.since + next.afterDays * DAY_MS]
  })
  return untils.length === 0 ? null : Math.max(...untils)
}
