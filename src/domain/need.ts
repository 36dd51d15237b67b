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
