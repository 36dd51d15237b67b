import { activeIn, registerPhrases, type Active } from './active-phrases.ts'
import { factorAlternatives } from './factor-alternatives.ts'
import { readExpression } from './read-expression.ts'
import { remember } from './remember.ts'
import type { Span } from './reading/read-text.ts'

/** Named alternatives for `{name}` in a phrase: `{ any: ['any', 'some', 'whatever'] }`. They may use other slots. */
export type Slots = { readonly [name: string]: readonly string[] }

/** Phrases to look for with `spansOf`, `firstOf` and `occursIn`. */
export type Phrases = { readonly number: number; readonly alternatives: readonly Alternative[] }

type Edges = keyof typeof EDGES

/** Compiled when it is first looked for, as most never are. */
type Alternative = {
  readonly source: string
  readonly edges: Edges
  pattern: RegExp | undefined
}

/** What may stand in a text, and what was found there. */
type Remembered = { readonly active: Active; readonly found: (readonly Span[] | undefined)[] }

const SLOT = /\{([a-z][\w-]*)\}/g
const DEPTH = 6
/** What may not stand right before and right after a phrase. */
const EDGES = {
  letters: { before: '[\\p{L}\\p{N}]', after: '[\\p{L}\\p{N}]' },
  /** Nor after an apostrophe: for phrases that begin with "I" or "my". */
  heads: { before: '\\w', after: '[a-z-]' },
  own: { before: "[\\w']", after: '\\w' },
} as const
const NOTHING: readonly Span[] = []

const recall = remember((low): Remembered => ({ active: activeIn(low), found: [] }))

function fill(phrase: string, slots: Slots, depth: number): string {
  return phrase.replace(SLOT, (whole, name: string) => {
    const words = slots[name]
    if (words === undefined) throw new Error(`No slot is called ${name}, in "${phrase}".`)
    if (depth === 0) throw new Error(`Slots go round in a circle at ${whole}.`)
    return `(?:${words.map((word) => fill(word, slots, depth - 1)).join('|')})`
  })
}

function spaced(phrase: string): string {
  return phrase.replace(/ [?*]/g, '\\s*').replaceAll(' ', '\\s+')
}

/**
 * Reads phrases, to be looked for together. A phrase is lower case with straight quotes, as
 * `ReadText.low` is; `{slot}` stands for any word of that slot, and the rest is regular expression
 * syntax (`colou?r`, `(?:a|the) `, `\w+`). A space matches any white space, line ends too; before `?` or `*`, none as well. A phrase
 * is found at the edges of words only. Read once, at the top of a file.
 *
 * @throws Error on a slot that is not there or goes round in a circle
 */
export function phrases(
  list: readonly string[],
  slots: Slots = {},
  edges: Edges = 'letters',
): Phrases {
  const read = list.flatMap((phrase) => readExpression(spaced(fill(phrase, slots, DEPTH))))
  return {
    number: registerPhrases(read),
    alternatives: read.map((branch) => ({
      source: branch.map(({ text, repeat }) => text + repeat).join(''),
      edges,
      pattern: undefined,
    })),
  }
}

function patternOf(alternative: Alternative): RegExp {
  const { before, after } = EDGES[alternative.edges]
  alternative.pattern ??= new RegExp(
    `(?<!${before})(?:${factorAlternatives(alternative.source)})(?!${after})`,
    'gu',
  )
  return alternative.pattern
}

function matchFrom(pattern: RegExp, low: string, at: number): Span | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(low)
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length }
}

/** The first match of any pattern from `at` on; of those at one place, that of the first pattern. */
function search(patterns: readonly RegExp[], low: string): readonly Span[] {
  const spans: Span[] = []
  const nexts = patterns.map((pattern) => matchFrom(pattern, low, 0))
  for (;;) {
    let first: Span | undefined
    for (const next of nexts) {
      if (next !== undefined && (first === undefined || next.from < first.from)) first = next
    }
    if (first === undefined) return spans
    if (first.from < first.to) spans.push(first)
    const at = first.from < first.to ? first.to : first.to + 1
    patterns.forEach((pattern, number) => {
      const next = nexts[number]
      if (next !== undefined && next.from < at) nexts[number] = matchFrom(pattern, low, at)
    })
  }
}

function findAll({ number, alternatives }: Phrases, low: string): readonly Span[] {
  const { active, found } = recall(low)
  const numbers = active[number]
  if (numbers === undefined) return NOTHING
  const known = found[number]
  if (known !== undefined) return known
  const patterns = numbers.flatMap((at) => alternatives[at] ?? []).map(patternOf)
  return (found[number] = search(patterns, low))
}

/**
 * Where the phrases stand in `low` (lower case, straight quotes), in order. `offset` is added to each.
 * What was found in the last texts is remembered, so that a sentence is searched once while others are typed.
 */
export function spansOf(phrases: Phrases, low: string, offset = 0): readonly Span[] {
  const found = findAll(phrases, low)
  if (offset === 0 || found.length === 0) return found
  return found.map(({ from, to }) => ({ from: offset + from, to: offset + to }))
}

/** False where the words that the phrases need are not all there: asked first, where a search costs more. */
export function mayOccur({ number }: Phrases, low: string): boolean {
  return recall(low).active[number] !== undefined
}

/** The first place where one of the phrases stands in `low`. */
export function firstOf(phrases: Phrases, low: string): Span | undefined {
  return findAll(phrases, low)[0]
}

/** Whether one of the phrases stands in `low`. */
export function occursIn(phrases: Phrases, low: string): boolean {
  return findAll(phrases, low).length > 0
}
