import type { MatchContent, MatchSide } from '../../domain/match.ts'
import type { FoundMatch, MetBy } from '../../insight/found-match.ts'
import type { HeldTerm } from '../../insight/term-index.ts'
import { termName } from '../../text/fields/terms-of.ts'
import type { Statement } from './gather-stated.ts'

/** What a match rests on, in words and with its dates; null where one side is gone. */
export function contentOf(
  match: FoundMatch,
  stated: ReadonlyMap<string, Statement>,
): MatchContent | null {
  const best = match.metBy.toSorted((a, b) => b.rarity - a.rarity)[0]
  if (best === undefined) return null
  const need = stated.get(match.needId ?? '')
  const offer = stated.get(match.offerId ?? '')
  const theirs = need === undefined ? held(best.theirs) : sideOf(need)
  const others = offer === undefined ? held(mostTelling(match.metBy)) : sideOf(offer)
  if (theirs === null || others === null) return null
  return { theirs, others, about: termName(best.term, plain(best, others.what)) }
}

/** The word itself as somebody wrote it, rather than its stem. */
function plain({ term }: MetBy, within: string): string {
  const root = term.replace(/^w:/, '')
  return (
    within.split(/[^\p{L}\p{N}'’-]+/u).find((word) => word.toLowerCase().startsWith(root)) ?? root
  )
}

function mostTelling(metBy: readonly MetBy[]): HeldTerm | null {
  return metBy.find(({ others }) => others?.said === 'offer')?.others ?? metBy[0]?.others ?? null
}

function held(term: HeldTerm | null): MatchSide | null {
  if (term === null) return null
  const { words: what, said, source, at } = term
  return { what, said, words: '', source, at, locator: null }
}

function sideOf({ what, way, words, source, at, locator }: Statement): MatchSide {
  return { what, said: way, words, source, at, locator }
}
