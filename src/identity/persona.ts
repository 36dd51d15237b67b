import type { Day } from '../domain/instant.ts'
import type { SourceKind } from '../domain/source-record.ts'

/** A persona as identity resolution sees it: an identity in one source, with everything that source says of it. */
export type Persona = {
  readonly id: string
  readonly source: SourceKind
  /** The owner's source it lives in; two personas of one address book were kept apart by someone. */
  readonly sourceId: string
  /** Its key within that source: `ana@oak.example`, `in/ana-ruiz`, `#12`. */
  readonly key: string
  /** Every spelling seen, most frequent first. */
  readonly names: readonly { readonly value: string; readonly count: number }[]
  readonly nicknames: readonly string[]
  /** Normalised (see text/normalise-email). */
  readonly emails: readonly string[]
  /** E.164, or bare digits when it cannot be parsed. */
  readonly phones: readonly string[]
  /** LinkedIn slugs. */
  readonly slugs: readonly string[]
  readonly employers: readonly { readonly name: string; readonly from?: Day; readonly to?: Day }[]
  readonly cities: readonly string[]
  readonly standing: 'listed' | 'seen' | 'never'
  /** What traffic showed of it. */
  readonly traffic: {
    /** Messages the owner wrote to it. */
    readonly ownerWrote: number
    /** Personal messages it wrote to the owner. */
    readonly wrotePersonally: number
    /** Bulk, automatic or list messages sent from it. */
    readonly bulk: number
    readonly firstDay: Day | null
    readonly lastDay: Day | null
  }
  /** The person it is attributed to now, from former imports; null when new. */
  readonly personId: string | null
}

/** What the owner (or a rule, earlier) decided about two personas. */
export type Decision = {
  readonly left: string
  readonly right: string
  readonly verdict: 'same' | 'different'
  readonly by: 'you' | 'rule'
}

/** One reason for or against two personas being one person. */
export type Evidence = {
  readonly kind: string // 'email' | 'phone' | 'linkedin' | 'name' | 'nickname' | 'employer' | 'together' | …
  /** In words, for the review card: "same rare surname: Okafor (2 in your network)". */
  readonly text: string
  /** log2 of the likelihood ratio; negative speaks against. */
  readonly bits: number
}

/** Two personas accepted as one person. */
export type Link = {
  readonly left: string
  readonly right: string
  readonly rule: 'key' | 'score' | 'you'
  readonly bits: number
  readonly evidence: readonly Evidence[]
  /** Where the two were weighed: the other entries of either side, which counted too. Else null. */
  readonly leansOn: readonly string[] | null
}

/** A pair for the owner to decide. */
export type Card = Link & {
  /** Greater first: mail count, recency, closeness to the threshold. */
  readonly value: number
}

export type Resolution = {
  /** Every persona that is (part of) a person, once; `personId` is the oldest existing id among them or null. */
  readonly people: readonly {
    readonly personId: string | null
    readonly personas: readonly string[]
  }[]
  /** Personas that are no person: lists, notifiers, role addresses, never written to. Id → why, in words. */
  readonly notPeople: ReadonlyMap<string, string>
  readonly links: readonly Link[]
  readonly cards: readonly Card[]
}

export type ResolveInput = {
  readonly personas: readonly Persona[]
  readonly decisions: readonly Decision[]
  /** Were the two in one meeting or one address line (so surely two people)? By persona id. */
  readonly together: (left: string, right: string) => boolean
}
