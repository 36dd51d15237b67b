import { dayOf, type Instant } from '../../domain/instant.ts'
import type { ChannelCounts, TieView } from '../../domain/view/person-view.ts'
import { bestChannel } from '../../insight/best-channel.ts'
import { cadenceOf } from '../../insight/cadence.ts'
import { durationWords } from '../../insight/duration-words.ts'
import { explainTie } from '../../insight/explain-tie.ts'
import { guardOf } from '../../insight/guard.ts'
import { rhythmOn } from '../../insight/rhythm.ts'
import { STATE_WORDS } from '../../insight/state-words.ts'
import { strengthOn } from '../../insight/tie-strength.ts'
import type { TieRow, WishRow } from '../../store/schema.ts'
import type { TieClock } from '../home.ts'
import { asState, statsOf, type TieMore } from './fold-tie.ts'

/** A tie in words and dated facts. */
export function viewTie(
  tie: TieRow,
  wish: WishRow | undefined,
  clock: TieClock,
  askedUntil: Instant | null = null,
): TieView {
  const { now, timeZone, intercept } = clock
  const stats = statsOf(tie)
  const day = dayOf(now, timeZone)
  const traits = {
    kin: wish?.kin === 1,
    ...(intercept === undefined ? {} : { intercept }),
    ...(wish?.closeness === undefined || wish.closeness === null
      ? {}
      : { closeness: wish.closeness }),
  }
  const state = asState(tie.state)
  const more = JSON.parse(tie.more) as TieMore
  const cadence = cadenceOf(stats, { own: wish?.cadence_days ?? null })
  const rhythm = rhythmOn(stats, day)
  const best = bestChannel(more.channels)
  const explained = explainTie(stats, day, { traits })
  const guard = guardOf({ stats, now, declined: wish?.stance === 'declined', askedUntil })
  return {
    n: tie.n,
    state,
    stateWords: STATE_WORDS[state].word,
    lastContactAt: tie.last_contact_at,
    strength: stats.lastDay === null ? 0 : strengthOn(stats, day, traits),
    cadenceDays: Math.round(cadence?.days ?? 0),
    cadenceFrom:
      cadence === null
        ? 'no contact yet'
        : cadence.from === 'you'
          ? 'your choice'
          : 'from your own rhythm',
    rhythmWords:
      rhythm === null || rhythm.contactDays < 3
        ? 'no rhythm yet'
        : `about every ${durationWords(rhythm.gapDays)}`,
    counts: JSON.parse(tie.channels) as ChannelCounts[],
    why: explained.facts.map((text) => ({
      text,
      at: tie.last_contact_at,
      source: 'your history',
      locator: more.last === null ? null : `interaction:${more.last}`,
    })),
    guard: { allowed: guard.allowed, until: guard.until, why: guard.reason },
    bestChannel: best === null ? null : { channel: best.channel, why: bestWhy(best) },
  }
}

function bestWhy(best: NonNullable<ReturnType<typeof bestChannel>>): string {
  if (best.because === 'answers') return `answered ${best.answered} of ${best.sent} times there`
  if (best.because === 'writes') return 'writes to you there'
  return best.because === 'talks' ? 'where you usually talk' : 'used last between you'
}
