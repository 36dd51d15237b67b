import { DAY_MS, type Instant } from '../domain/instant.ts'
import { byScore, chooseMatches } from './choose-matches.ts'
import { OWNER, type FoundMatch, type Matching, type MetBy, type Stated } from './found-match.ts'
import { matchRare } from './match-rare.ts'
import { canIntroduce, mayMeet, NEAR } from './nearness.ts'
import { rarityOf, weightOf, type HeldTerm, type TermIndex } from './term-index.ts'

/** Below this two sides have too little to do with each other to speak of it. */
const LEAST = 0.2
/** Of each need so many are kept. */
const BEST = 6
/** A word that stands for itself says something when it is as rare as that. */
const RARE_WORD = 0.6

/**
 * Who could use what the owner has, who has what the owner needs, and which two should meet: best first, in
 * an order that is the same for the same data. Cost: of each need the people who hold its terms.
 */
export function matchNeeds(matching: Matching): readonly FoundMatch[] {
  const { stated, focus } = matching
  const offers = stated.filter(({ way, personId }) => way === 'offer' && personId === null)
  const found: FoundMatch[] = []
  for (const need of stated) {
    if (need.way !== 'need') continue
    const whose = need.personId ?? OWNER
    if (need.personId !== null && isIn(focus, whose, OWNER)) {
      found.push(...givesFor(need, offers, matching))
    }
    found.push(...holdersFor(need, matching, isIn(focus, whose)))
  }
  const all = [...found, ...matchRare(matching)]
  const { isOut } = matching
  return chooseMatches(isOut === undefined ? all : all.filter((match) => !isOut(match)))
}

function isIn(focus: ReadonlySet<string> | undefined, ...who: readonly string[]): boolean {
  return focus === undefined || who.some((one) => focus.has(one))
}

/** What the owner offers in so many words, held against somebody's need. */
function givesFor(
  need: Stated,
  offers: readonly Stated[],
  { index, now }: Matching,
): readonly FoundMatch[] {
  const holder = index.holders.get(need.personId ?? '')
  const near = holder === undefined ? 0 : NEAR[holder.state]
  if (near === 0) return []
  return offers.flatMap((offer) => {
    const shared = need.terms.filter((term) => offer.terms.includes(term))
    const metBy = shared.map((term) => ({
      term,
      rarity: rarityOf(index, term),
      theirs: null,
      others: null,
    }))
    const fit = fitOf(need, metBy, index)
    const score = fit * near * freshness(need, now)
    if (fit < LEAST) return []
    return {
      kind: 'give',
      personId: need.personId ?? '',
      otherId: null,
      needId: need.id,
      offerId: offer.id,
      score,
      at: Math.max(need.at, offer.at),
      metBy,
    }
  })
}

/** Those who hold what is needed, by the owner or by somebody whom they do not know. */
function holdersFor(
  need: Stated,
  { index, now, focus }: Matching,
  isFocused: boolean,
): readonly FoundMatch[] {
  const needing = need.personId === null ? null : (index.holders.get(need.personId) ?? null)
  if (need.personId !== null && (needing === null || !canIntroduce(needing))) return []
  const met = new Map<string, MetBy[]>()
  for (const term of need.terms) {
    const rarity = rarityOf(index, term)
    if (!isField(term) && rarity < RARE_WORD) continue
    const holding = index.byTerm.get(term) ?? NOBODY
    for (const [personId, others] of isFocused ? holding : among(holding, focus ?? [])) {
      if (personId === need.personId) continue
      const by = { term, rarity, theirs: null, others }
      const former = met.get(personId)
      if (former === undefined) met.set(personId, [by])
      else former.push(by)
    }
  }
  const found: FoundMatch[] = []
  for (const [personId, metBy] of met) {
    const holder = index.holders.get(personId)
    if (holder === undefined || (needing !== null && !mayMeet(needing, holder))) continue
    const fit = fitOf(need, metBy, index)
    if (fit < LEAST) continue
    const near = NEAR[holder.state] * (needing === null ? 1 : NEAR[needing.state])
    const score = fit * near * freshness(need, now)
    if (score > 0) found.push(asMatch(need, { personId, metBy, score }))
  }
  return found.toSorted(byScore).slice(0, BEST)
}

const NOBODY: ReadonlyMap<string, HeldTerm> = new Map()

function* among(
  holding: ReadonlyMap<string, HeldTerm>,
  focus: Iterable<string>,
): Generator<readonly [string, HeldTerm]> {
  for (const id of focus) {
    const held = holding.get(id)
    if (held !== undefined) yield [id, held]
  }
}

function asMatch(
  need: Stated,
  { personId, metBy, score }: Pick<FoundMatch, 'personId' | 'metBy' | 'score'>,
): FoundMatch {
  const base = { needId: need.id, offerId: null, score, metBy }
  const at = Math.max(need.at, ...metBy.map(({ others }) => others?.at ?? 0))
  return need.personId === null
    ? { ...base, kind: 'ask', personId, otherId: null, at }
    : { ...base, kind: 'meet', personId: need.personId, otherId: personId, at }
}

/**
 * How well what is held answers a need: its best term by rarity and by where it stands, half of each
 * further one, and less where the need asks for more than was met.
 */
function fitOf(need: Stated, metBy: readonly MetBy[], index: TermIndex): number {
  if (!meetsTheMatter(need, metBy)) return 0
  const weights = metBy
    .map(({ rarity, others }) => rarity * (others === null ? 1 : weightOf(others)))
    .toSorted((a, b) => b - a)
  const [best = 0, ...more] = weights
  const asked = need.terms.reduce((sum, term) => sum + rarityOf(index, term) * shareOf(term), 0)
  const met = metBy.reduce((sum, { term, rarity }) => sum + rarity * shareOf(term), 0)
  return (best + more.reduce((sum, weight) => sum + weight / 2, 0)) * (0.4 + 0.6 * (met / asked))
}

/** Of "a translator for our Polish collection" it is the translator that is needed. */
function meetsTheMatter({ terms }: Stated, metBy: readonly MetBy[]): boolean {
  const names = terms.some(isField) ? metBy.filter(({ term }) => isField(term)) : metBy
  return names.length > 0
}

function isField(term: string): boolean {
  return term.startsWith('f:')
}

/** A word beside the field says a little more of what is meant. */
function shareOf(term: string): number {
  return isField(term) ? 1 : 0.3
}

/** Halves in half a year, and never below a quarter; what the owner confirmed never below a half. */
function freshness({ at, sure }: Stated, now: Instant): number {
  return Math.max(sure ? 0.5 : 0.25, 2 ** (-(now - at) / (180 * DAY_MS)))
}
