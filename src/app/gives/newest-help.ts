import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { GiveKind, GiveSize } from '../../domain/give.ts'
import { deedOfYours } from '../../plan/give-words.ts'
import { isLoop, LOOP_DAYS } from '../../plan/loop-of.ts'
import type { Known } from '../../plan/starters/starter-facts.ts'
import type { LedgerRow } from '../../store/gives.ts'
import type { Scope } from '../../store/store.ts'
import { othersIn } from './view-give.ts'

/** The newest help received from a person that is neither told of nor let go, as words to thank for. */
export async function newestHelp(
  s: Scope,
  ledger: readonly LedgerRow[],
  now: Instant,
): Promise<Known | null> {
  const help = ledger.find(
    (row) =>
      row.by_me === 0 &&
      row.sort === 'give' &&
      row.at > now - LOOP_DAYS * DAY_MS &&
      row.reported_at === null &&
      row.let_go_at === null &&
      isLoop({
        kind: row.kind as GiveKind,
        size: row.size as GiveSize,
        found: row.found !== null,
      }),
  )
  if (help === undefined) return null
  const [others = []] = [...(await othersIn(s, [help])).values()]
  const value = deedOfYours({
    kind: help.kind as GiveKind,
    words: help.found === null ? help.words : '',
    others,
    onLinkedin: help.found === 'recommendation',
  })
  return {
    value,
    fact: {
      text: `What they did: ${value.replace(/\bme\b/g, 'you').replace(/\byour\b/g, 'their')}`,
      at: help.at,
      source: help.source ?? 'you',
      locator: help.interaction_id === null ? null : `interaction:${help.interaction_id}`,
    },
  }
}
