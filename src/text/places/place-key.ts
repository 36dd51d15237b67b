import { fold } from '../fold.ts'

const SPELLED_OUT: { readonly [word: string]: string } = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
}

/** A place's name in comparable form: folded, with "St." and its like spelled out. */
export function placeKey(text: string): string {
  const folded = fold(text)
  if (!/\b(?:st|ste|mt|ft)\b/.test(folded)) return folded
  return folded
    .split(' ')
    .map((word) => SPELLED_OUT[word] ?? word)
    .join(' ')
}
