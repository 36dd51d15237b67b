import type { Instant } from '../../domain/instant.ts'
import type { Me } from '../../domain/owner.ts'
import type { KeptMatching, KeptUpdate } from '../../identity/kept-matching.ts'
import type { Resolution } from '../../identity/persona.ts'

/** What matching found out, of everybody or of those it looked at. */
export type Matching = Pick<Resolution, 'people' | 'notPeople' | 'links' | 'cards'> & {
  /** The personas it decided on; null: all of them. */
  readonly among: ReadonlySet<string> | null
  /** Decisions of rules that rested on what personas said who are gone. */
  readonly fallen: readonly string[]
  /** To be remembered once all is settled. */
  readonly stand: { readonly me: string; readonly upTo: string }
  readonly memory:
    | { readonly kind: 'whole'; readonly kept: KeptMatching }
    | { readonly kind: 'part'; readonly update: KeptUpdate; readonly pages: number }
}

export type MatchOrder = {
  readonly me: Me
  readonly country: string
  /** Imports whose personas are not matched yet, however old. */
  readonly imports: readonly string[]
  /** Up to how many personas all are matched every time. */
  readonly wholeUpTo?: number
  /** Joins that were weighed from then on are weighed anew, among all: others stood around them then. */
  readonly weighAnewFrom?: Instant | null
}

/** Without what is kept so already. */
export function newsOf(
  { people, notPeople, links, cards }: Resolution,
  personOf: (persona: string) => string | null,
  known: ReadonlyMap<string, string>,
): Resolution {
  return {
    people: people.filter(
      ({ personId, personas }) =>
        personId === null || personas.some((id) => personOf(id) !== personId),
    ),
    notPeople: new Map([...notPeople].filter(([id, why]) => known.get(id) !== why)),
    links: links.filter(
      ({ left, right }) => personOf(left) === null || personOf(left) !== personOf(right),
    ),
    cards,
  }
}
