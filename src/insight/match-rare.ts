import type { FoundMatch, Matching } from './found-match.ts'
import { canIntroduce, mayMeet } from './nearness.ts'
import { rarityOf, weightOf, type HeldTerm, type TermIndex } from './term-index.ts'

/** Shared by more than these it is no bond. */
const MOST_HOLDERS = 4
/** What is rare in so small a network is rare by chance. */
const RARE = 0.55
const SHARE = 0.45

/**
 * Pairs who care about or work on the same rare thing and may be introduced. A word counts where it is an
 * interest; in titles and notes only fields of work do. Cost: the terms, and those of the focus alone.
 */
export function matchRare({ index, focus }: Matching): readonly FoundMatch[] {
  const pairs = new Map<string, FoundMatch>()
  for (const term of termsToRead(index, focus)) {
    const rarity = rarityOf(index, term)
    const holding = index.byTerm.get(term)
    if (holding === undefined || rarity < RARE) continue
    if (Math.max(holding.size, index.held.get(term) ?? 0) > MOST_HOLDERS) continue
    const holders = [...holding].filter(([, held]) => isBond(held)).toSorted(byId)
    for (const [n, [left, theirs]] of holders.entries()) {
      for (const [right, others] of holders.slice(n + 1)) {
        if (focus !== undefined && !focus.has(left) && !focus.has(right)) continue
        add(pairs, index, { left, right, term, rarity, theirs, others })
      }
    }
  }
  return [...pairs.values()]
}

function termsToRead(index: TermIndex, focus: ReadonlySet<string> | undefined): Iterable<string> {
  if (focus === undefined) return index.byTerm.keys()
  const terms = new Set<string>()
  for (const id of focus) {
    for (const { term } of index.holders.get(id)?.terms ?? []) terms.add(term)
  }
  return terms
}

function isBond({ term, said }: HeldTerm): boolean {
  if (said === 'employer') return false
  return term.startsWith('f:') || said === 'interest' || said === 'offer'
}

function byId([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}

type Pair = {
  readonly left: string
  readonly right: string
  readonly term: string
  readonly rarity: number
  readonly theirs: HeldTerm
  readonly others: HeldTerm
}

/** Each further thing they share adds half of what it would alone. */
function add(pairs: Map<string, FoundMatch>, index: TermIndex, pair: Pair): void {
  const { left, right, term, rarity, theirs, others } = pair
  const [one, other] = [index.holders.get(left), index.holders.get(right)]
  if (one === undefined || other === undefined) return
  if (!canIntroduce(one) || !mayMeet(one, other)) return
  const key = `${left}/${right}`
  const former = pairs.get(key)
  const worth = SHARE * rarity * Math.min(weightOf(theirs), weightOf(others))
  pairs.set(key, {
    kind: 'meet',
    personId: left,
    otherId: right,
    needId: null,
    offerId: null,
    score: (former?.score ?? 0) + (former === undefined ? worth : worth / 2),
    at: Math.max(former?.at ?? 0, theirs.at, others.at),
    metBy: [...(former?.metBy ?? []), { term, rarity, theirs, others }],
  })
}
