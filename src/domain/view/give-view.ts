import type { GiveKind, GiveSize, GiveSort } from '../give.ts'
import type { Instant } from '../instant.ts'

/** One line of what went to and fro: given or asked, by the owner or by somebody else. */
export type GiveView = {
  /** Of the entry; one introduction of two people is two lines with one id. */
  readonly id: string
  readonly personId: string
  readonly person: string
  readonly sort: GiveSort
  readonly by: 'me' | 'them'
  readonly kind: GiveKind
  readonly size: GiveSize
  readonly at: Instant
  /** The owner's words, or what the import says: a skill endorsed, the subject of a mail. */
  readonly words: string
  /** Whom else it concerned: those introduced. */
  readonly others: readonly string[]
  /** What an import calls it; null: the owner wrote it down. */
  readonly found: 'introduction' | 'recommendation' | 'endorsement' | null
  readonly source: string
  /** `interaction:<id>`, where it can be opened. */
  readonly locator: string | null
  /** Thanks and news, where they are fitting. */
  readonly loop: LoopView | null
}

/** Help received: thanked for, and told how it went. */
export type LoopView = {
  readonly state: 'open' | 'thanked' | 'reported' | 'let-go'
  readonly thankedAt: Instant | null
  readonly reportedAt: Instant | null
  readonly next: {
    readonly what: 'thank' | 'report'
    /** The day from which on it is time, `2026-11-24`. */
    readonly due: string
  } | null
}

export type GivesPage = {
  readonly rows: readonly GiveView[]
  readonly next: string | null
}

/** What went both ways in one month of the owner's calendar; kinds without anything are left out. */
export type GiveMonth = {
  /** `2026-11` */
  readonly month: string
  readonly kinds: readonly {
    readonly kind: GiveKind
    readonly given: number
    readonly received: number
  }[]
  /** Asks of the owner, and of others. */
  readonly asked: number
  readonly wasAsked: number
}
