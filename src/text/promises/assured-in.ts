import type { MoreSayings, PromiseLanguage } from './languages/promise-language.ts'
import { isGoverned, type Said } from './promised-in.ts'
import { firstOf, partsOf, standsAt } from './sentence-parts.ts'

/** Quick: whether a text may hold one of the sayings. */
export function isLikely({ hint, also }: MoreSayings, text: string): boolean {
  return hint.test(text) && (also === undefined || also.test(text))
}

/** "Tomorrow at nine I ring you": the writer may stand anywhere. */
const WRITER = /(?<= )(?:I|we)(?=['’ ])/g

/** Where a sentence promises without a word of promising, the likeliest first. */
export function assuredIn(sentence: string, language: PromiseLanguage): readonly Said[] {
  const likely = language.more?.filter((one) => isLikely(one, sentence)) ?? []
  if (likely.length === 0) return []
  const parts = partsOf(sentence, WRITER)
  return likely.flatMap(({ unless, sayings }) =>
    sayings.flatMap((rule) => {
      const at = firstOf(sentence, rule.pattern, parts)
      if (at < 0 || isGoverned(sentence, at, language)) return []
      if (unless !== undefined && standsAt(sentence, unless, at)) return []
      return [{ rule, opening: at, verb: at, needsDay: false }]
    }),
  )
}
