import type { SaidIn } from '../domain/need.ts'
import type { Instant } from '../domain/instant.ts'
import type { TieState } from '../domain/tie.ts'

/** Something by which a person can be found, and where it stands. */
export type HeldTerm = {
  /** `f:` and a field of work, or `w:` and a word's stem */
  readonly term: string
  readonly said: SaidIn
  /** The value it stands in: "Metadata librarian". */
  readonly words: string
  readonly source: string
  readonly at: Instant
}

export type Holder = {
  readonly personId: string
  readonly state: TieState
  /** Compared as written; null: unknown. */
  readonly employer: string | null
  readonly terms: readonly HeldTerm[]
}

/** Who holds which term. Its cost is that of its terms, and so is a change's. */
export type TermIndex = {
  readonly holders: Map<string, Holder>
  readonly byTerm: Map<string, Map<string, HeldTerm>>
  /** How many people there are, those without any term among them. */
  readonly people: number
  /** How many hold a term, where the index holds only some of them. */
  readonly held: ReadonlyMap<string, number>
}

/** @param whole of the whole network, where `holders` are a part of it */
export function indexTerms(
  holders: Iterable<Holder>,
  whole: { readonly people?: number; readonly held?: ReadonlyMap<string, number> } = {},
): TermIndex {
  const index = { holders: new Map<string, Holder>(), byTerm: new Map(), people: 0 }
  let people = 0
  for (const holder of holders) {
    putHolder({ ...index, held: NONE }, holder)
    people++
  }
  return { ...index, people: whole.people ?? people, held: whole.held ?? NONE }
}

const NONE: ReadonlyMap<string, number> = new Map()

/** Puts a person into the index, or in place of what was known of them. */
export function putHolder({ holders, byTerm }: TermIndex, holder: Holder): void {
  for (const { term } of holders.get(holder.personId)?.terms ?? []) {
    byTerm.get(term)?.delete(holder.personId)
  }
  holders.set(holder.personId, holder)
  for (const held of holder.terms) {
    let of = byTerm.get(held.term)
    if (of === undefined) byTerm.set(held.term, (of = new Map()))
    const former = of.get(holder.personId)
    if (former === undefined || weightOf(held) > weightOf(former)) of.set(holder.personId, held)
  }
}

/** How much each place where a term stands says that they could help with it, 0..1. */
const WEIGHTS: { readonly [said in SaidIn]: number } = {
  offer: 1,
  title: 0.8,
  headline: 0.7,
  interest: 0.55,
  tag: 0.5,
  note: 0.5,
  employer: 0.3,
}

export function weightOf({ said }: Pick<HeldTerm, 'said'>): number {
  return WEIGHTS[said]
}

/** In a handful of people everything is rare; counted as if they were so many. */
const FEWEST = 50

/**
 * How rare a term is among the owner's people: ln(1 + N / n) / ln(1 + N), 0..1, 1 where one of N holds it
 * (inverse document frequency, Spärck Jones 1972, scaled by the greatest it can be).
 */
export function rarityOf(index: TermIndex, term: string): number {
  const all = Math.max(FEWEST, index.people)
  const holding = Math.max(1, index.held.get(term) ?? 0, index.byTerm.get(term)?.size ?? 0)
  return Math.min(1, Math.log(1 + all / holding) / Math.log(1 + all))
}
