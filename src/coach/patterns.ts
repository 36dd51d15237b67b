import { factorAlternatives } from './factor-alternatives.ts'
import type { Span } from './reading/read-text.ts'

/** Named alternatives for `{name}` in a phrase: `{ any: ['any', 'some', 'whatever'] }`. They may use other slots. */
export type Slots = { readonly [name: string]: readonly string[] }

/** Phrases compiled to one expression; find with `spansOf` and `occursIn`. */
export type Phrases = { readonly pattern: RegExp }

const SLOT = /\{([a-z][\w-]*)\}/g
const DEPTH = 6
const LETTER = '[\\p{L}\\p{N}]'

function fill(phrase: string, slots: Slots, depth: number): string {
  return phrase.replace(SLOT, (whole, name: string) => {
    const words = slots[name]
    if (words === undefined) throw new Error(`No slot is called ${name}, in "${phrase}".`)
    if (depth === 0) throw new Error(`Slots go round in a circle at ${whole}.`)
    return `(?:${words.map((word) => fill(word, slots, depth - 1)).join('|')})`
  })
}

/**
 * Compiles phrases to one regular expression. A phrase is lower case with straight quotes, as
 * `ReadText.low` is; `{slot}` stands for any word of that slot, and the rest is regular expression
 * syntax (`colou?r`, `(?:a|the) `, `\w+`). A space matches any white space, line ends too; before `?` or `*`, none as well. A phrase
 * is found at the edges of words only. Compile once, at the top of a file.
 *
 * @throws Error on a slot that is not there or goes round in a circle
 */
export function phrases(list: readonly string[], slots: Slots = {}): Phrases {
  const bodies = list.map((phrase) =>
    fill(phrase, slots, DEPTH).replace(/ [?*]/g, '\\s*').replaceAll(' ', '\\s+'),
  )
  const whole = `(?<!${LETTER})(?:${factorAlternatives(bodies.join('|'))})(?!${LETTER})`
  return { pattern: new RegExp(whole, 'gu') }
}

/** Where the phrases stand in `low` (lower case, straight quotes), in order. `offset` is added to each. */
export function spansOf({ pattern }: Phrases, low: string, offset = 0): readonly Span[] {
  const spans: Span[] = []
  // Not matchAll: it copies the expression at each call, which costs more than the search itself.
  pattern.lastIndex = 0
  for (let match = pattern.exec(low); match !== null; match = pattern.exec(low)) {
    const from = match.index
    const to = from + match[0].length
    if (from === to) pattern.lastIndex += 1
    else spans.push({ from: offset + from, to: offset + to })
  }
  return spans
}

/** Whether one of the phrases stands in `low`. */
export function occursIn({ pattern }: Phrases, low: string): boolean {
  return low.search(pattern) >= 0
}
