import { alternativesOf } from './promises/words-beginning.ts'

/**
 * The same alternation, its alternatives that begin with a known letter at the beginning of a word (`\\bcan`,
 * `\\b(?:do|does) `) grouped by that letter: the engine then tries a few alternatives instead of all. Their
 * order among others is not kept.
 */
export function byLetter(source: string): string {
  const groups = new Map<string, string[]>()
  const others: string[] = []
  for (const one of alternativesOf(source).flatMap(unfolded)) {
    const first = /^\\b([a-z])(?![?*+{])/i.exec(one)?.[1]?.toLowerCase()
    if (first === undefined) others.push(one)
    else groups.set(first, [...(groups.get(first) ?? []), one.slice(3)])
  }
  const grouped = [...groups].map(([first, rest]) => `${first}(?:${rest.join('|')})`)
  const words = grouped.length === 0 ? [] : [String.raw`\b(?:${grouped.join('|')})`]
  return [...words, ...others].join('|')
}

/** What follows a bracket is written once for each of its words, if it is no longer than this. */
const LONGEST_TWICE = 24

/** `\\b(?:to|for) you` as two, however deep its beginnings are bracketed. */
function unfolded(one: string): readonly string[] {
  const [inner, rest] = bracketed(one)
  if (inner === null || /^[?*+{]/.test(rest) || rest.length > LONGEST_TWICE) return [one]
  return alternativesOf(inner).flatMap((word) => unfolded(String.raw`\b${word}${rest}`))
}

/** What stands in the bracket that opens right behind `\\b`, and what follows it. */
function bracketed(one: string): readonly [inner: string | null, rest: string] {
  if (!one.startsWith(String.raw`\b(?:`)) return [null, one]
  let depth = 1
  for (let at = 5; at < one.length; at++) {
    const sign = one[at]
    if (sign === '\\') at++
    else if (sign === '[') at = one.indexOf(']', at)
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return [one.slice(5, at), one.slice(at + 1)]
  }
  return [null, one]
}

/** Letters of western languages for `\p{L}`: classes of all alphabets without case take the engine ten times as long. */
export function latinLetters(source: string): string {
  return source.replaceAll(String.raw`[\p{L}`, '[a-zß-ÿœ').replaceAll(/\\p\{Lu?\}/g, '[a-zß-ÿœ]')
}
