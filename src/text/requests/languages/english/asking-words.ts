import { oneOf } from '../../../one-of.ts'

const NOT_MEANT = oneOf(String.raw`
  \w+n't, never, not, would, likes?, loves?, enjoys?, cares?, still, remembers?, believes?, wants?
`)

/** Where a clause begins: "And would love to come." */
export const CLAUSE_BEGINS = String.raw`(?:^|[.,;:!–—-] ?|\b(?:and|but|so) )`

/** Words that soften: "could you, by any chance, …" */
export const SOFTLY = String.raw`(?:,? ${oneOf(`
  maybe, perhaps, possibly, please, kindly, also, ever, just, by any chance, still, at all, then,
  potentially, quickly, briefly, happen to, be so kind and, conceivably
`)})*`

/** Words that stress: "I'd be so very grateful". */
export const VERY = String.raw`(?:${oneOf(`
  very, so, most, really, extremely, deeply, forever, ever, incredibly, more than, eternally,
  much, truly, hugely, terribly, awfully, over
`)} )*`

/** Whoever is asked: "might your brother …", "could one of you …" */
export const SOMEBODY = oneOf(
  String.raw`you, your \p{L}+, any(?:one|body), some(?:one|body), one of you, any of you`,
)

/** Behind "anybody": not "who likes Mondays". */
export const IN_EARNEST = String.raw`(?! else\b)(?! (?:who|that) ${NOT_MEANT}\b)`
