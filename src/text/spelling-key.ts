/**
 * What is left of one folded word when the choices between spellings and romanisations are taken
 * out: `joerg` and `jorg`, `yashina` and `iashina`, `schmidt` and `schmitt`, `aleksandr` and
 * `alexandr` have the same key. Words with one key are likely, not surely, one name.
 */
export function spellingKey(word: string): string {
  let key = keys.get(word)
  if (key !== undefined) return key
  key = word
  for (const [pattern, replacement] of MERGED_SPELLINGS) key = key.replace(pattern, replacement)
  if (keys.size > MOST_KEPT) keys.clear()
  keys.set(word, key)
  return key
}

const MOST_KEPT = 300_000
const keys = new Map<string, string>()

const MERGED_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/(?:shch|sch|tsch|tch)/g, 'sh'],
  [/(?:ch|cz)/g, 'sh'],
  [/(?:zh|dj|dzh)/g, 'j'],
  [/(?:tz|ts)/g, 'c'],
  [/(?:kh|gh)/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?:dt)/g, 't'],
  [/(?:x|cks)/g, 'ks'],
  [/(?:ck|q)/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/^(?:ye|je)/g, 'e'],
  [/(?:iy|yi|ij|yj|[jy])/g, 'i'],
  [/ii+/g, 'i'],
  [/(.)\1+/g, '$1'],
]
