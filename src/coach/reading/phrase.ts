import { factorAlternatives } from '../factor-alternatives.ts'

/**
 * Compiles a phrase written for people into a regex over lower-case text: a space stands for any
 * white space, ends are word ends. Global, so reset `lastIndex` before use.
 */
export function phrase(source: string): RegExp {
  const spaced = source.replace(/ [?*]/g, '\\s*').replace(/ /g, '\\s+')
  return new RegExp(`(?<![\\w'])(?:${factorAlternatives(spaced)})(?![\\w])`, 'g')
}

/** A slot: one of the given, each of which may itself be a list parted by `|`. */
export function any(...lists: readonly string[]): string {
  return `(?:${lists.join('|')})`
}

/** Does the text, in lower case, read so anywhere? */
export function reads(low: string, pattern: RegExp): boolean {
  return low.search(pattern) >= 0
}
