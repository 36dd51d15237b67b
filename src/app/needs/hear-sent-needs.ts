import type { Instant } from '../../domain/instant.ts'
import type { MatchContent } from '../../domain/match.ts'
import type { Purpose } from '../../domain/view/write-view.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { findMatchesOf } from '../../store/found-matches.ts'
import { timedId } from '../../store/named-id.ts'
import { markMatchesDue, OWNER_DUE } from '../../store/person-terms.ts'
import { termsOf } from '../../text/fields/terms-of.ts'
import { findNeeds } from '../../text/needs/find-needs.ts'
import { markMatch } from './answer-match.ts'

type Sent = {
  readonly personId: string
  readonly interactionId: string
  readonly purpose: Purpose | null
  readonly text: string
  readonly at: Instant
}

/**
 * What the owner wrote from here may offer what they were told somebody could use, or ask whom they were
 * told of: that is done then. What it says of needs and offers of theirs is suggested.
 */
export async function hearSentNeeds(w: Writer, sent: Sent): Promise<void> {
  await closeMatches(w, sent)
  const needs = findNeeds(sent.text)
  if (needs.length === 0) return
  await insertRows(
    w,
    'need',
    needs.map(({ way, words, what }) => ({
      id: timedId(sent.at, 'need', sent.interactionId, way, words),
      persona_id: null,
      way,
      words,
      what,
      at: sent.at,
      interaction_id: sent.interactionId,
      author: 'note',
    })),
    'ignore',
  )
  await markMatchesDue(w, [OWNER_DUE])
}

const KINDS: { readonly [purpose in Purpose]?: 'give' | 'ask' } = { give: 'give', ask: 'ask' }

/** Only where the message speaks of the matter itself. */
async function closeMatches(w: Writer, { personId, purpose, text }: Sent): Promise<void> {
  const kind = purpose === null ? undefined : KINDS[purpose]
  if (kind === undefined) return
  const spoken = new Set(termsOf(text).map(({ term }) => term))
  for (const row of await findMatchesOf(w, kind, personId)) {
    const { theirs } = JSON.parse(row.content) as MatchContent
    const matter = termsOf(theirs.what).filter(({ term }) => term.startsWith('f:'))
    if (matter.some(({ term }) => spoken.has(term))) await markMatch(w, row, 'done')
  }
}
