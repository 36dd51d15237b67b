import type { Instant } from '../instant.ts'
import type { Channel } from '../interaction.ts'
import type { RequestAnswer, RequestKind, SpokenAnswer } from '../request.ts'
import type { TieState } from '../tie.ts'

/**
 * `waiting`: not yet decided, or back from "not now" · `to-say`: decided, the words are still to be sent ·
 * `later`: "not now", until its day · `answered` · `settled`: by itself · `none`: no request.
 */
export type RequestState = 'waiting' | 'to-say' | 'later' | 'answered' | 'settled' | 'none'

/** Something that somebody asked of the owner. */
export type RequestView = {
  readonly id: string
  readonly personId: string
  readonly person: string
  /** Title and employer. */
  readonly about: string | null
  readonly tie: TieState
  /** The last real contact. */
  readonly lastContactAt: Instant | null
  /** What the ledger holds between the two, as numbers of deeds. */
  readonly between: { readonly given: number; readonly received: number; readonly asked: number }
  readonly kind: RequestKind
  /** The sentence that asks, on one line. */
  readonly words: string
  readonly what: string
  /** The sentence before, where the words only point back to it. */
  readonly before: string | null
  /** What saying yes would take: "Half an hour, once." */
  readonly takes: string
  readonly at: Instant
  readonly channel: Channel
  readonly subject: string | null
  readonly state: RequestState
  /** What the owner decided; null where nothing was, or where an answer was seen without it. */
  readonly answer: RequestAnswer | null
  /** When an answer was given: seen in the thread, sent from here, or said elsewhere. */
  readonly answeredAt: Instant | null
  /** The day on which "not now" comes back: `2026-12-20`. */
  readonly backOn: string | null
  /** What has gone between the two since it came: a sign that it may have settled itself. */
  readonly since: SinceAsked | null
  /** "mail", "you". */
  readonly source: string
  /** Where it was asked: `interaction:<id>`; null when the owner typed it. */
  readonly locator: string | null
}

/** `thanks`: they have thanked the owner since · `talk`: both have written since, or they met. `at`: the last time. */
export type SinceAsked = {
  readonly how: 'thanks' | 'talk'
  readonly at: Instant
  /** How they began their last message. */
  readonly words: string | null
  readonly locator: string | null
}

export type RequestsPage = {
  readonly rows: readonly RequestView[]
  /** Pass as `after` for the next page; null at the end. */
  readonly next: string | null
  /** Before how many days nothing was looked for; `all` and a person's own have no such border. */
  readonly sinceDays: number | null
  /** Said yes to since Monday, beside how many a week the owner takes on; null where no limit is set. */
  readonly week: { readonly yes: number; readonly limit: number | null }
}

/** Half a year of what was asked, by week. */
export type RequestsPicture = {
  readonly weeks: readonly RequestWeek[]
  readonly kinds: readonly { readonly kind: RequestKind; readonly came: number }[]
  /** What was answered; `said`: answered without a decision kept here. */
  readonly answers: readonly {
    readonly answer: SeenAnswer
    readonly count: number
  }[]
  /** Half of those answered had their answer within so many days; null where none was. */
  readonly medianDays: number | null
  /** Those in the list of what waits; those decided whose words are still to be sent. */
  readonly waiting: number
  readonly toSay: number
  /** Neither answered nor waiting: they settled themselves. */
  readonly settled: number
}

export type SeenAnswer = SpokenAnswer | 'said'

export type RequestWeek = {
  /** Its Monday: `2026-11-23`. */
  readonly monday: string
  readonly came: number
  readonly answered: number
  readonly waiting: number
}

/** First words of an answer, ready for the desk; `{blanks}` are left to the owner. */
export type RequestWords = {
  readonly personId: string
  /** A draft with these words is begun for this move: sent, it answers this request and no other. */
  readonly moveId: string
  /** The draft of an answer to it that is under way; `isSame`: of this very answer. */
  readonly draft: { readonly id: string; readonly isSame: boolean } | null
  readonly channel: 'email' | 'linkedin' | 'whatsapp' | 'other'
  readonly purpose: 'accept' | 'small-yes' | 'point-on' | 'not-now' | 'decline'
  readonly subject: string
  readonly text: string
}
