import type { VerbRule } from './promise-language.ts'

/** Patterns of this size run twice as fast without the flag that `\p` needs. */
const LETTER = '[a-zà-ÿ]'

/** A verb of English that promises, with what follows it, to be found at a place. */
export const englishVerb = (
  act: VerbRule['act'],
  words: string,
  needs?: VerbRule['needs'],
): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})\b`.replaceAll(String.raw`\p{L}`, LETTER), 'iy'),
  ...(needs === undefined ? {} : { needs }),
})
