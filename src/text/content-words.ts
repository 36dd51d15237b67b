import { fold } from './fold.ts'

const COMMON = new Set(
  `a about above after again against all almost also always am an and another any anyone anything are
  around as ask at away back be because been before being best better between both but by came can cannot
  come could day days did didnt do does dont done down each else even ever every everyone few find first
  for from get getting give go going gone good got great had happy has have having he hello her here hers
  hi him his hour hours how i id if im in into is isnt it its ive just know last later let lets like little
  ll look looking lot made make many may me might mine minute minutes month months more most much must my
  myself never new next no not nothing now of off often on once one only open or other our ours out over
  own people please put re really said same say see she should since so some someone something soon still
  such sure take than thank thanks that thats the their theirs them then there these they theyre thing
  things think this those though three through time times to today together tomorrow too took toward try
  two under until up us use used ve very via want wants was wasnt way we week weeks well went were weve
  what when where which while who whole whom why will wish with without wont word words work worked working
  works would year years yes yesterday yet you your youre yours`.split(/\s+/),
)

/** A folded word that stands in any text whatever its subject. */
export function isCommonplace(word: string): boolean {
  return COMMON.has(word)
}

/** The words of a text that carry its subject, folded and stemmed, in order. English commonplaces fall out. */
export function contentWords(text: string): readonly string[] {
  const bare = text.replace(/https?:\/\/\S+|www\.\S+/g, ' ').replace(/#(?=\w)/g, '')
  return fold(bare)
    .split(' ')
    .filter((word) => word.length > 2 && !COMMON.has(word) && !/^\d+$/.test(word))
    .map(stem)
}

/** Endings off, as far as needed for `collections` to meet `collection` and `editing` to meet `editor`. */
export function stem(word: string): string {
  const plain = word.replace(/(?:ies)$/, 'y').replace(/(?<=[^s])s$/, '')
  if (plain.length < 6) return plain
  return plain.replace(/(?:ations?|ing|ers?|ors?|ed|ly)$/, (ending, at: number) =>
    at >= 4 ? '' : ending,
  )
}
