import type { Day, Instant } from './instant.ts'
import type { FoundNeed } from './need.ts'

/** What kind of doing keeps a promise: it decides what later counts as having kept it. */
export const PROMISE_ACTS = ['send', 'answer', 'introduce', 'call', 'meet', 'do'] as const
export type PromiseAct = (typeof PROMISE_ACTS)[number]

/** What the owner says of a promise: it waits · it is none · it is kept · nobody waits for it any more. */
export const PROMISE_ANSWERS = ['open', 'dismissed', 'kept', 'released'] as const
export type PromiseAnswer = (typeof PROMISE_ANSWERS)[number]

/**
 * Whether an answer makes sense where a promise stands. What waits takes any; what was kept, let go or
 * taken for none is taken up again first, but that: what was let go may be kept after all, and what mail
 * alone shows kept may be none.
 */
export function mayAnswerPromise(
  { state, confirmed }: { readonly state: PromiseAnswer; readonly confirmed: boolean },
  answer: PromiseAnswer,
): boolean {
  if (state === 'open' || answer === 'open' || answer === state) return true
  if (state === 'released') return answer === 'kept'
  return state === 'kept' && !confirmed && answer === 'dismissed'
}

/** Something the writer of a text said they would do, or asked the reader to come to. */
export type FoundPromise = {
  readonly kind: 'promise' | 'invitation'
  readonly act: PromiseAct
  /** Where the sentence stands in the text. */
  readonly start: number
  readonly end: number
  /** The sentence on one line. */
  readonly words: string
  /** What is to be done, in the writer's own words: `send you the slides`. */
  readonly what: string
  /** The last day on which it is in time; null where no day is said. */
  readonly due: Day | null
}

/** When and where a text was written: its days in words are counted from there. */
export type Written = { readonly at: Instant; readonly zone: string }

/** Words that say something is done: a paper sent, a question answered, two people brought together. */
export type FoundDelivery = {
  readonly act: PromiseAct
  /** The sentence on one line. */
  readonly words: string
  /**
   * `promised`: it speaks of a promise · `weak`: said of many things, so the thing must be named · `told`: no deed is
   * named; weighed against a promise made before it in the same conversation.
   */
  readonly strength: 'plain' | 'promised' | 'weak' | 'told'
}

/** What a text tells: promises made in it and kept by it, needs and offers. */
export type Said = {
  readonly by: 'me' | 'them'
  readonly promises: readonly FoundPromise[]
  readonly deliveries: readonly FoundDelivery[]
  /** The whole text, for owners who keep the text of mails. */
  readonly text?: string
  /** The beginning of a text that answers another: what it states may keep a promise made before it. */
  readonly answer?: string
  /** What is needed and offered; absent where nothing is. */
  readonly needs?: readonly SaidNeed[]
}

/** `of`: whose need it is; in a note of the owner's it is the other's. */
export type SaidNeed = FoundNeed & { readonly of: 'me' | 'them' }
