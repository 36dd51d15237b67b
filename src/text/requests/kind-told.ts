import type { RequestKind } from '../../domain/request.ts'
import type { RequestLanguage } from './languages/request-language.ts'

/** A word in the sentence that asks tells as much as so many around it. */
const OF_THE_SENTENCE = 3
/** More words of a kind tell no more. */
const MOST_WORDS = 3

/** The kind most words speak of, those of the asking sentence before those around it; the first of several. */
export function kindTold(
  sentence: string,
  around: string,
  { topics, hints }: RequestLanguage,
): RequestKind | undefined {
  const weights = new Map<RequestKind, number>()
  for (const { kind, pattern } of [...topics, ...hints]) {
    const weight = wordsOf(pattern, sentence) * OF_THE_SENTENCE + wordsOf(pattern, around)
    weights.set(kind, (weights.get(kind) ?? 0) + weight)
  }
  const most = Math.max(...weights.values())
  return most > 0 ? [...weights].find(([, weight]) => weight === most)?.[0] : undefined
}

function wordsOf(pattern: RegExp, text: string): number {
  let [count, from] = [0, 0]
  while (count < MOST_WORDS) {
    const match = pattern.exec(text.slice(from))
    if (match === null) break
    count++
    from += match.index + Math.max(1, match[0].length)
  }
  return count
}
