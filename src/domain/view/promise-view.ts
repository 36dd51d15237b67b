import type { Instant } from '../instant.ts'

/** Something promised between the owner and a person, or an invitation between them. */
export type PromiseView = {
  readonly id: string
  readonly by: 'me' | 'them'
  readonly kind: 'promise' | 'invitation'
  readonly personId: string
  readonly person: string
  /** What is to be done: "send you the slides". */
  readonly what: string
  /** The sentence in which it was said, on one line. */
  readonly words: string
  readonly madeAt: Instant
  /** `2026-11-24`; null where no day was named. */
  readonly due: string | null
  /** Where the owner has not answered: as later mail shows it. */
  readonly state: 'open' | 'kept' | 'released' | 'dismissed'
  /** The owner took it up or typed it; otherwise it is a suggestion. */
  readonly confirmed: boolean
  /** Its day has passed and it is open, or it was kept after its day. */
  readonly late: boolean
  readonly keptAt: Instant | null
  /** Where it was kept: `interaction:<id>`. */
  readonly keptBy: string | null
  /** "mail", "you". */
  readonly source: string
  /** Where it was said: `interaction:<id>`; null when the owner typed it. */
  readonly locator: string | null
  /** The Message-ID of the mail it was said in. */
  readonly messageId: string | null
}

export type PromisesPage = {
  readonly rows: readonly PromiseView[]
  /** Pass as `after` for the next page; null at the end. */
  readonly next: string | null
}

/** What came of promises whose day lies in the last year, as mail and the owner's answers show it. */
export type WordKept = {
  /** The owner's, then what others told them. */
  readonly sides: readonly WordKeptSide[]
  /** By the month they were due in, twelve, oldest first. */
  readonly months: readonly {
    readonly month: string
    readonly mine: WordKeptTally
    readonly theirs: WordKeptTally
  }[]
}

export type WordKeptTally = {
  readonly inTime: number
  readonly late: number
  /** Not seen kept: still open, or kept where nothing shows it. */
  readonly unseen: number
  readonly released: number
}

export type WordKeptSide = WordKeptTally & {
  readonly by: 'me' | 'them'
  /** Kept by their day, of all that were not released: 0 to 1, with eight chances in ten; null: too few to tell. */
  readonly inTimeShare: {
    readonly share: number
    readonly low: number
    readonly high: number
  } | null
}
