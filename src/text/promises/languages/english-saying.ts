import type { VerbRule } from './promise-language.ts'

/** Words that promise by themselves, to be found at a place. */
export const saying = (
  act: VerbRule['act'],
  words: string,
  needs?: VerbRule['needs'],
): VerbRule => ({
  act,
  pattern: new RegExp(`(?:${words})`.replaceAll(String.raw`\p{L}`, '[a-zà-ÿ]'), 'iy'),
  ...(needs === undefined ? {} : { needs }),
})
