import type { Span } from './reading/read-text.ts'

type Step = readonly string[]
type Entry = { readonly steps: readonly Step[]; readonly weight: number }

/** Words and short expressions with weights, found in one pass over the words of a text. */
export type WeighedWords = {
  readonly words: ReadonlyMap<string, readonly Entry[]>
  /** By their first three letters. */
  readonly stems: ReadonlyMap<string, readonly Entry[]>
}

export type Weighed = Span & { readonly weight: number }

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu
const SHORTEST_STEM = 3
const NOTHING: readonly Entry[] = []
const GAP = 3 // words that "~" lets pass at most

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key)
  if (entries === undefined) map.set(key, [entry])
  else entries.push(entry)
}

/**
 * Compiles lists by weight. Entries are lower case with straight quotes, parted by "|"; "disgust*" is
 * any word that begins so, "no/zero manners" leaves a choice, "~" lets up to three words pass and must
 * not come first or last. A stem has three letters or more.
 *
 * @throws Error on a stem too short to be found
 */
export function weighedWords(lists: { readonly [weight: number]: string }): WeighedWords {
  const words = new Map<string, Entry[]>()
  const stems = new Map<string, Entry[]>()
  for (const [weight, list] of Object.entries(lists)) {
    for (const phrase of list.split('|')) {
      const steps = phrase
        .trim()
        .split(/\s+/)
        .map((step) => step.split('/'))
      const entry = { steps, weight: Number(weight) }
      for (const first of steps[0] ?? []) {
        const stem = first.slice(0, -1)
        if (!first.endsWith('*')) add(words, first, entry)
        else if (stem.length >= SHORTEST_STEM) add(stems, stem.slice(0, SHORTEST_STEM), entry)
        else throw new Error(`${first} is too short for a stem.`)
      }
    }
  }
  return { words, stems }
}

function fits(step: Step, word: string): boolean {
  return step.some((one) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : one === word))
}

/** Index after the last word of `steps`, or 0 where they do not follow. */
function endOf(steps: readonly Step[], found: readonly string[], at: number): number {
  let next = at + 1
  let gap = 0
  for (const step of steps.slice(1)) {
    if (step[0] === '~') {
      gap = GAP
      continue
    }
    const last = next + gap
    while (next < last && !fits(step, found[next] ?? '')) next += 1
    if (!fits(step, found[next] ?? '')) return 0
    next += 1
    gap = 0
  }
  return next
}

function entriesAt({ words, stems }: WeighedWords, word: string): readonly Entry[] {
  const whole = words.get(word)
  const stemmed = stems
    .get(word.slice(0, SHORTEST_STEM))
    ?.filter(({ steps: [first = []] }) => fits(first, word))
  if (stemmed === undefined) return whole ?? NOTHING
  return whole === undefined ? stemmed : [...whole, ...stemmed]
}

/** The entries found in `low`, in order; of several at one word the longest. Linear in the text. */
export function findWeighed(lexicon: WeighedWords, low: string): readonly Weighed[] {
  const matches = Array.from(low.matchAll(WORD))
  const words = matches.map(([word]) => word)
  const found: Weighed[] = []
  for (let at = 0; at < words.length; at += 1) {
    let end = 0
    let weight = 0
    for (const entry of entriesAt(lexicon, words[at] ?? '')) {
      const after = endOf(entry.steps, words, at)
      if (after > end) [end, weight] = [after, entry.weight]
    }
    const last = matches[end - 1]
    if (end === 0 || last === undefined) continue
    found.push({ from: matches[at]?.index ?? 0, to: last.index + last[0].length, weight })
    at = end - 1
  }
  return found
}

/** The sum of their weights. */
export function weightOf(found: readonly Weighed[]): number {
  return found.reduce((sum, { weight }) => sum + weight, 0)
}
