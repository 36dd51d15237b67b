import type { DayRule } from '../calendar-words.ts'
import type { PromiseAct } from '../../../domain/promise.ts'

/** How a verb must stand to be a promise: alone, or only with the reader or a day in the sentence; `reader-too`: in any case with the reader; `reader-and-day`: with both. */
export type VerbRule = {
  readonly act: PromiseAct
  /** Sticky: tried at the verb. */
  readonly pattern: RegExp
  readonly needs?: 'reader' | 'reader-too' | 'reader-and-day' | 'day'
}

/** What one language says when it promises, invites and delivers. Patterns ignore case. */
export type PromiseLanguage = {
  /** Quick: a text without it promises nothing in this language. */
  readonly hint: RegExp
  /** Global: where "I will" ends and its verb begins. */
  readonly openings: readonly Opening[]
  readonly verbs: readonly VerbRule[]
  /** Promises without such an opening: "I owe you a lunch". */
  readonly sayings: readonly VerbRule[]
  /** Read only where nothing else is found. */
  readonly more?: readonly MoreSayings[]
  /** Quick, where there are many: a sentence without it holds no saying, no invitation. */
  readonly quick?: { readonly sayings: RegExp; readonly invitations: RegExp }
  /** Ends with the opening: what turns it into something said, doubted or wondered about. */
  readonly governed: RegExp
  /** The same, unless the promise names its day: what is asked of the reader first. */
  readonly asksFirst?: RegExp
  /** Anywhere in the sentence: conditions, habits. */
  readonly spoils: RegExp
  /** Sticky: pleasantries with a promising verb. */
  readonly empty: RegExp
  /** The reader. */
  readonly reader: RegExp
  readonly invitations: readonly RegExp[]
  /** Questions that invite: "Would you like to come over?" */
  readonly questions?: RegExp
  readonly days: readonly DayRule[]
}

/** Sayings with a quick test of their own: a sentence without the hint holds none. */
export type MoreSayings = {
  readonly hint: RegExp
  /** Sticky, tried where a saying stands: what makes none of it. */
  readonly unless?: RegExp
  readonly sayings: readonly VerbRule[]
}

export type Opening = {
  readonly pattern: RegExp
  /** "I am sending", "I aim to send": a promise only of what lies ahead. */
  readonly needsDay?: boolean
}
