/** Something wanted, or something one could give. */
export const NEED_WAYS = ['need', 'offer'] as const
export type NeedWay = (typeof NEED_WAYS)[number]

/** What the writer of a text says they need or offer. */
export type FoundNeed = {
  readonly way: NeedWay
  /** The sentence on one line. */
  readonly words: string
  /** What it is about, in the writer's own words: `a translator from Portuguese`. */
  readonly what: string
}

/** What of a person, apart from offers in so many words, says what they could help with. */
export const SAID_IN = [
  'offer',
  'title',
  'headline',
  'interest',
  'tag',
  'note',
  'employer',
] as const
export type SaidIn = (typeof SAID_IN)[number]

/** `give`: I have what they need · `ask`: they have what I need · `meet`: the two of them should meet. */
export const MATCH_KINDS = ['give', 'ask', 'meet'] as const
export type MatchKind = (typeof MATCH_KINDS)[number]
