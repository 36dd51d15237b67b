import { fold } from './fold.ts'

const RUN = 3

/** Two texts are the same but for trifles: most runs of three words of the shorter stand in the longer. */
export function isSameText(a: string, b: string): boolean {
  const [left, right] = [runsOf(a), runsOf(b)]
  if (left.size === 0 || right.size === 0) return false
  const shared = [...left].filter((run) => right.has(run)).length
  return shared / Math.min(left.size, right.size) >= 0.7
}

/** Addresses and hashtags differ from place to place without the text being another. */
function runsOf(text: string): ReadonlySet<string> {
  const words = fold(text.replace(/https?:\/\/\S+|#\w+/g, ' '))
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return new Set()
  if (words.length <= RUN) return new Set([words.join(' ')])
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')))
}
