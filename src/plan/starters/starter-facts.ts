import type { Reason } from '../../domain/view/today-view.ts'
import type { WrittenChannel } from '../../domain/view/write-view.ts'

/** One thing known, with the fact it stands on. */
export type Known = { readonly value: string; readonly fact: Reason }

/** What this reader asked of the owner and was not answered yet. */
export type AskedOfOwner = {
  readonly what: string
  /** The subject under which it came. */
  readonly subject: string | null
  /** "14 December", where "not now" has a day. */
  readonly backOn: string | null
  readonly fact: Reason
}

/** What starters are made of; a fact nobody knows is null, and its sentence is left out or left blank. */
export type StarterFacts = {
  /** How one addresses them. */
  readonly called: string
  readonly channel: WrittenChannel
  readonly firstContact: boolean
  /** A year or more without a word: nothing is asked for. */
  readonly longSilent: boolean
  /** A LinkedIn invitation: 300 characters, no subject. */
  readonly invitation: boolean
  /** What the last exchange was about, and when, in words: "in March"; said aloud, or written. */
  readonly lastTopic: (Known & { readonly when: string; readonly aloud?: boolean }) | null
  /** Where both were; `talked` where the owner noted that they spoke there. */
  readonly sharedEvent: (Known & { readonly when: string; readonly talked?: boolean }) | null
  /** Something both of them have been in: a person. */
  readonly sharedPerson: Known | null
  readonly interest: Known | null
  /** A new position: "Head of Metadata at Queens PL". */
  readonly newPosition: Known | null
  /** What the owner set themself to do for them. */
  readonly owed: Known | null
  readonly asked: AskedOfOwner | null
  /** The owner's own sentences on where else to look. */
  readonly ownPointer: string | null
  /** What they lately did for the owner, to be thanked for: "introducing me to Kim Lee". */
  readonly helped: Known | null
  /** How the owner signs; null where it is not known. */
  readonly signed: string | null
}
