import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { SameText } from '../../domain/view/write-view.ts'
import { findSentTexts, type SentText } from '../../store/drafts.ts'
import type { Scope } from '../../store/store.ts'
import { containment, likeness, shinglesOf, type Shingles } from '../../text/near-duplicate.ts'

const WINDOW_DAYS = 180
const MOST = 200
/** From here on two letters are one with the names changed. */
const SAME = 0.5
/** Texts below this many runs are too short to tell: "Thank you, speak soon". */
const FEWEST_RUNS = 8

export type SameTextQuery = {
  readonly text: string
  /** The reader: what they themselves got before is no copy. */
  readonly personId: string
  readonly names: readonly string[]
  readonly now: Instant
}

/** Others who got nearly the same words within the last 180 days, newest first, each once. */
export async function findSameText(s: Scope, query: SameTextQuery): Promise<SameText['people']> {
  const { text, personId, names, now } = query
  const asked = shinglesOf(text, names)
  if (asked.size < FEWEST_RUNS) return []
  const sent = await findSentTexts(s, { since: now - WINDOW_DAYS * DAY_MS, limit: MOST })
  const found = new Map<string, SameText['people'][number]>()
  for (const one of sent) {
    if (one.personId === personId || found.has(one.personId)) continue
    if (!isSame(asked, one, names)) continue
    found.set(one.personId, {
      personId: one.personId,
      name: one.name,
      at: one.at,
      channel: one.channel,
      interactionId: one.interactionId,
    })
  }
  return [...found.values()]
}

function isSame(asked: Shingles, sent: SentText, names: readonly string[]): boolean {
  const other = shinglesOf(sent.text, [...names, sent.name])
  if (other.size < FEWEST_RUNS) return false
  return (sent.whole ? likeness(asked, other) : containment(other, asked)) >= SAME
}
