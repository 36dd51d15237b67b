import type { Sentence, Span } from './read-text.ts'

/**
 * Compiles a phrase written for people into a regex over lower-case text: a space stands for any
 * white space, ends are word ends, `any(…)` lists fill the slots. Global, so `firstIn` and `allIn`
 * reset it before use.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![\\w'])(?:${source.replace(/ /g, '\\s+')})(?![\\w])`, 'g')
}

/** A slot: one of the given, each of which may itself be a list parted by `|`. */
export function any(...lists: readonly string[]): string {
  return `(?:${lists.join('|')})`
}

/** The first place in the sentence that reads so, as offsets into the whole text. */
export function firstIn(sentence: Sentence, pattern: RegExp): Span | undefined {
  pattern.lastIndex = 0
  const match = pattern.exec(sentence.low)
  if (match === null) return undefined
  const from = sentence.from + match.index
  return { from, to: from + match[0].length }
}

/** Does the sentence read so anywhere? */
export function reads(low: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  return pattern.test(low)
}
