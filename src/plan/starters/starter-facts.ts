import type { RequestKind } from '../../domain/request.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import type { WrittenChannel } from '../../domain/view/write-view.ts'

/** One thing known, with the fact it stands on. */
export type Known = { readonly value: string; readonly fact: Reason }

/** That the owner noted them as met, and nothing has gone between them since. */
export type MetLately = Known & {
  /** Where; `value` is the same, or the day in words where no place is known. */
  readonly where: string | null
  /** "yesterday", "on 22 November" */
  readonly when: string
  /** They had met or written before. */
  readonly again: boolean
  /** What was noted, and what about it. */
  readonly detail: string | null
  readonly about: 'promised' | 'wants' | 'offers' | null
}

/** What this reader asked of the owner and was not answered yet. */
export type AskedOfOwner = {
  readonly kind: RequestKind
  readonly what: string
  /** The subject under which it came. */
  readonly subject: string | null
  /** "14 December", where "not now" has a day. */
  readonly backOn: string | null
  /** They were told yes: whatever else is answered takes it back. */
  readonly heardYes: boolean
  /** They have waited for weeks, so that the answer says sorry for it. */
  readonly isLate: boolean
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
  readonly met: MetLately | null
  readonly sharedEvent: (Known & { readonly when: string }) | null
  /** Something both of them have been in: a person. */
  readonly sharedPerson: Known | null
  readonly interest: Known | null
  /** A new position: "Head of Metadata at Queens PL". */
  readonly newPosition: Known | null
  /** What the owner set themself to do for them. */
  readonly owed: Known | null
  /** What they were promised by the owner and is not kept yet: "send you the guide". */
  readonly promised: Known | null
  readonly asked: AskedOfOwner | null
  /** The owner's own sentences on where else to look. */
  readonly ownPointer: string | null
  /** What they lately did for the owner, to be thanked for: "introducing me to Kim Lee". */
  readonly helped: Known | null
  /** How a mail ends, by how near the two are: "Best wishes,\nRobin". */
  readonly ending: string
}
