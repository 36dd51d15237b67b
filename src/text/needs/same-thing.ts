import { stem } from '../content-words.ts'
import { termsOf } from '../fields/terms-of.ts'
import { fold } from '../fold.ts'

/** What is needed or offered, so that it can be compared with others. */
export type Thing = { readonly stems: ReadonlySet<string>; readonly folded: string }

export function thingNamed(what: string): Thing {
  const words = termsOf(what).flatMap(({ words: said }) => said.split(' '))
  return { stems: new Set(words.map(stem)), folded: fold(what) }
}

/**
 * The same, told twice: `a translator from Portuguese` and `translators for our spring list`, whatever else
 * one of them says of it, but not `a translator from Polish` beside the first. What names nothing in
 * particular is the same as its own words alone.
 */
export function isSameThing(one: Thing, other: Thing): boolean {
  if (one.folded === other.folded) return true
  if (one.stems.size === 0 || other.stems.size === 0) return false
  const [few, many] =
    one.stems.size <= other.stems.size ? [one.stems, other.stems] : [other.stems, one.stems]
  return [...few].every((word) => many.has(word))
}
