import type { SinceAsked } from '../../domain/view/request-view.ts'
import { saysThanks } from '../../text/says-thanks.ts'
import { findTalkedSince, type TalkedSince } from '../../store/talked-since.ts'
import type { Scope } from '../../store/store.ts'

/**
 * Which of these requests have likely settled themselves: whoever asked has thanked the owner since, both have
 * written to each other since, or they met. That they wrote again by themselves is no such sign: they may ask anew.
 */
export async function findSinceAsked(
  s: Scope,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, SinceAsked>> {
  const since = new Map<string, SinceAsked>()
  for (const row of await findTalkedSince(s, requestIds)) {
    const found = sinceOf(row)
    const known = since.get(row.id)
    if (found === null || known?.how === 'thanks') continue
    if (known === undefined || found.how === 'thanks') since.set(row.id, found)
  }
  return since
}

function sinceOf(row: TalkedSince): SinceAsked | null {
  const { first_out, last_met, last_in, words } = row
  const locator = row.interaction_id === null ? null : `interaction:${row.interaction_id}`
  if (last_in !== null && row.asks !== 1 && words !== null && saysThanks(words)) {
    return { how: 'thanks', at: last_in, words, locator }
  }
  const wroteBack = first_out !== null && last_in !== null && last_in > first_out ? last_in : null
  if (wroteBack === null && last_met === null) return null
  if (last_met !== null && last_met > (wroteBack ?? 0)) {
    return { how: 'talk', at: last_met, words: null, locator: null }
  }
  return { how: 'talk', at: wroteBack ?? 0, words, locator }
}
