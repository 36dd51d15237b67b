import type { Instant } from '../../domain/instant.ts'
import type { MatchContent } from '../../domain/match.ts'
import type { FoundNeed } from '../../domain/need.ts'
import type { Purpose } from '../../domain/view/write-view.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { findMatchesBetween, findMatchesOf } from '../../store/found-matches.ts'
import { findIntroductionDraft } from '../../store/introductions.ts'
import { timedId } from '../../store/named-id.ts'
import { findNeeds as findToldNeeds } from '../../store/needs.ts'
import { markMatchesDue, OWNER_DUE } from '../../store/person-terms.ts'
import { termsOf } from '../../text/fields/terms-of.ts'
import { findNeeds } from '../../text/needs/find-needs.ts'
import { isSameThing, thingNamed, type Thing } from '../../text/needs/same-thing.ts'
import { markMatch } from './answer-match.ts'

type Sent = {
  readonly draftId: string
  readonly personId: string
  readonly interactionId: string
  readonly purpose: Purpose | null
  readonly text: string
  readonly at: Instant
}

/**
 * What the owner wrote from here may offer what they were told somebody could use, or ask whom they were
 * told of: that is done then. What it says of needs and offers of the owner's is suggested.
 */
export async function hearSentNeeds(w: Writer, sent: Sent): Promise<void> {
  const needs = await ownNeeds(w, sent)
  await closeMatches(w, sent)
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

/** What is the owner's own in it: nothing in a letter that introduces two people, nothing that others said before. */
async function ownNeeds(w: Writer, sent: Sent): Promise<readonly FoundNeed[]> {
  const found = findNeeds(sent.text)
  if (found.length === 0 || sent.purpose === 'ask-intro') return []
  if ((await findIntroductionDraft(w, sent.draftId)) !== undefined) return []
  const told = await toldByOthers(w, sent.personId)
  return found.filter(({ what }) => {
    const thing = thingNamed(what)
    return !told.some((one) => isSameThing(one, thing))
  })
}

const MOST_TOLD = 100

/** What the reader needs, and what brings the reader together with others. */
async function toldByOthers(w: Writer, personId: string): Promise<readonly Thing[]> {
  const needs = (await findToldNeeds(w, { view: 'all', personId, since: 0, limit: MOST_TOLD }))
    .filter(({ way }) => way === 'need')
    .map(({ own_what, what }) => own_what ?? what)
  const meet = (await findMatchesBetween(w, personId)).flatMap(({ content }) => {
    const { theirs, others } = JSON.parse(content) as MatchContent
    return [theirs, others].filter(({ said }) => said === 'need' || said === 'offer')
  })
  return [...needs, ...meet.map(({ what }) => what)].map(thingNamed)
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
