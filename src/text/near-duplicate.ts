/** A text as runs of five words, each a 32-bit number; names and figures count as blanks. */
export type Shingles = ReadonlySet<number>

const RUN = 5
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,60}[,.!?]?/i

/**
 * What is compared to find one text sent to many: words in lower case, with numbers, names and the greeting
 * left out of account. A shorter text is one run of all its words. O(length).
 *
 * @param names further words that are names here: the reader's, the sender's
 */
export function shinglesOf(text: string, names: readonly string[] = []): Shingles {
  const words = comparable(text, names)
  const runs = new Set<number>()
  if (words.length === 0) return runs
  for (let start = 0; start <= Math.max(0, words.length - RUN); start += 1) {
    runs.add(hash(words.slice(start, start + RUN).join(' ')))
  }
  return runs
}

/** The share of runs two texts have in common, 0..1 (Jaccard): about 0.5 where a form letter was personalised. */
export function likeness(a: Shingles, b: Shingles): number {
  if (a.size === 0 || b.size === 0) return 0
  const shared = sharedRuns(a, b)
  return shared / (a.size + b.size - shared)
}

/** The share of a text's runs that stand in a longer one, 0..1: for texts of which only the beginning is kept. */
export function containment(part: Shingles, whole: Shingles): number {
  return part.size === 0 ? 0 : sharedRuns(part, whole) / part.size
}

function sharedRuns(a: Shingles, b: Shingles): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const run of small) if (large.has(run)) shared += 1
  return shared
}

function comparable(text: string, names: readonly string[]): readonly string[] {
  const masked = new Set(names.flatMap((name) => name.toLowerCase().match(WORD) ?? []))
  const body = text.normalize('NFC').replace(GREETING, '')
  const words: string[] = []
  let end = 0
  for (const match of body.matchAll(WORD)) {
    const [word] = match
    const isFirst = /^\s*$|[.!?…:]["”’)]*\s+$|\n\s*$/.test(
      body.slice(Math.max(0, end - 1), match.index),
    )
    end = match.index + word.length
    const mask = maskOf(word, masked, isFirst || match.index === 0)
    // Names of two words and of three are one blank.
    if (mask !== NAME || words.at(-1) !== NAME) words.push(mask)
  }
  return words
}

const NAME = '•'

function maskOf(word: string, names: ReadonlySet<string>, isFirst: boolean): string {
  const low = word.toLowerCase().replaceAll('’', "'")
  if (/\p{N}/u.test(word)) return '#'
  if (names.has(word.toLowerCase())) return NAME
  const isCapital = /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)
  return isCapital && !isFirst ? NAME : low
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
