import { contentWords } from '../content-words.ts'

/** How many things both speak of: words that name neither a deed of sending nor whom one writes to. */
export function sharedWords(what: string, words: string): number {
  const said = new Set(thingsIn(words))
  return new Set(thingsIn(what).filter((word) => said.has(word))).size
}

const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 2_000

/** Remembers what it read: each promise is held against many words, and each of those against many promises. */
function thingsIn(text: string): readonly string[] {
  const before = known.get(text)
  if (before !== undefined) return before
  const things = contentWords(text).filter((word) => !DEEDS.has(word))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, things)
  return things
}

/** Words of sending and of other languages that name no thing. */
const DEEDS = new Set(
  `send sent share shar forward mail email attach promis introduce introduc call book meet look check ask
  review owe dir ihnen euch die der das den ein eine einen und mit fur bis zum ich wir les des une vous
  pour avec los las una del para con por que uma dos das com let follow latest deliver agree discuss mention`.split(
    /\s+/,
  ),
)
