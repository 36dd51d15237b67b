import type { GiveKind, GiveSize, GiveSort } from '../../domain/give.ts'
import { DAY_MS } from '../../domain/instant.ts'
import type { Purpose } from '../../domain/view/write-view.ts'
import type { Writer } from '../../store/change.ts'
import { markGive } from './answer-give.ts'
import { findHelp } from './list-loops.ts'
import { logGive } from './log-give.ts'

/** What a message sent for a purpose is taken for, until the owner says otherwise. */
const MEANT: {
  readonly [purpose in Purpose]?: {
    readonly sort: GiveSort
    readonly kind: GiveKind
    readonly size: GiveSize
  }
} = {
  give: { sort: 'give', kind: 'information', size: 'small' },
  thank: { sort: 'give', kind: 'thanks', size: 'small' },
  ask: { sort: 'ask', kind: 'help', size: 'small' },
  'ask-intro': { sort: 'ask', kind: 'introduction', size: 'medium' },
}

/** Before that there is nothing to tell yet. */
const NEWS_AFTER_DAYS = 7

/**
 * A message that gives, thanks or asks is a line of the ledger, under the id of what was sent; one that
 * tells how it went closes what that person did for the owner.
 */
export async function noteSent(
  w: Writer,
  sent: {
    readonly personId: string
    readonly interactionId: string
    readonly purpose: Purpose | null
  },
): Promise<void> {
  const { personId, interactionId, purpose } = sent
  if (purpose === null) return
  const meant = MEANT[purpose]
  if (meant !== undefined) {
    await logGive(w, {
      ...meant,
      id: interactionId,
      personId,
      by: 'me',
      at: w.at,
      words: '',
      interactionId,
    })
  }
  if (purpose !== 'report-back') return
  for (const row of await findHelp(w, w.at, { personIds: [personId] })) {
    const isOpen = row.reported_at === null && row.let_go_at === null
    if (isOpen && row.at <= w.at - NEWS_AFTER_DAYS * DAY_MS) {
      await markGive(w, row.id, { reported_at: w.at })
    }
  }
}
