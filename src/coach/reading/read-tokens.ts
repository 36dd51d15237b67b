import type { ItsFunction } from 'wink-nlp'
import type { Token } from './read-text.ts'
import { wink } from './wink.ts'

/** Words and signs in order, and where wink ends a sentence. */
export type TokenRow = { readonly tokens: readonly Token[]; readonly ends: ReadonlySet<number> }

/**
 * Finds each of wink's tokens in the text it came from. Blanks are skipped rather than counted,
 * so that no long gap or odd character can shift what follows.
 */
export function readTokens(text: string, low: string): TokenRow {
  const { its, readDoc } = wink()
  const doc = readDoc(text)
  const all = doc.tokens()
  const take = <T>(what: unknown) => all.out(what as ItsFunction<T>) as T[]
  const values = take<string>(its.value)
  const parts = take<string>(its.pos)
  const lemmas = take<string>(its.lemma)
  const spans = doc.sentences().out(its.span as ItsFunction<number[]>) as number[][]
  const lasts = new Set(spans.map(([, last]) => last))
  const tokens: Token[] = []
  const ends = new Set<number>()
  let at = 0
  values.forEach((value, index) => {
    const word = value.trim()
    const from = word === '' ? -1 : text.indexOf(word, at)
    if (from >= 0) {
      at = from + word.length
      tokens.push({
        from,
        to: at,
        text: low.slice(from, at),
        pos: parts[index] ?? 'X',
        lemma: lemmas[index] ?? '',
      })
    }
    if (lasts.has(index)) ends.add(at)
  })
  return { tokens, ends }
}
