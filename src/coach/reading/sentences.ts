import type { ItsFunction } from 'wink-nlp'
import type { Block, Sentence, Span, Token } from './read-text.ts'
import { isWide, narrow } from './narrow.ts'
import { isQuestion } from './question.ts'
import { subjectOf } from './subject.ts'
import { wink } from './wink.ts'

type Read = { readonly tokens: readonly Token[]; readonly ends: ReadonlySet<number> }

const ABBREVIATED = /\b(?:al|vs|approx|no|nos|ref|dept|est|incl|fig|tel|ext|st|min|max)\.$/

/**
 * Finds each of wink's tokens in the text it came from. Blanks are skipped rather than counted,
 * so that no long gap or odd character can shift what follows.
 */
function readTokens(text: string, low: string): Read {
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

function sentenceOf(
  low: (from: number, to: number) => string,
  tokens: readonly Token[],
  block: Block,
): Sentence | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const words = low(first.from, last.to)
  return {
    from: first.from,
    to: last.to,
    block: block.kind,
    low: words,
    tokens,
    question: isQuestion(words),
    subject: subjectOf(words),
  }
}

/** "et al." and the like end no sentence when a small letter follows. */
function endsHere(text: string, token: Token, next: Token, ends: ReadonlySet<number>): boolean {
  if (!ends.has(token.to)) return false
  const before = text.slice(Math.max(0, token.to - 12), token.to).toLowerCase()
  return !(ABBREVIATED.test(before) && /^[\p{Ll}\d(]/u.test(text.slice(next.from, next.to)))
}

function within({ from, to }: Span, token: Token): boolean {
  return token.from >= from && token.from < to
}

/**
 * The sentences of a masked text with their tokens, in order; none crosses a block.
 *
 * @param straight the masked text with straight quotes and `low` the same in lower case, both as long
 */
export function findSentences(
  straight: string,
  low: string,
  blocks: readonly Block[],
): readonly Sentence[] {
  const { tokens, ends } = readTokens(straight, low)
  const part = isWide(low)
    ? (from: number, to: number) => narrow(low.slice(from, to))
    : (from: number, to: number) => low.slice(from, to)
  const sentences: Sentence[] = []
  let at = 0
  for (const block of blocks) {
    let open: Token[] = []
    const close = () => {
      const sentence = sentenceOf(part, open, block)
      if (sentence !== undefined) sentences.push(sentence)
      open = []
    }
    for (; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined || token.from >= block.to) break
      if (!within(block, token)) continue
      open.push(token)
      const next = tokens[at + 1]
      if (next !== undefined && endsHere(straight, token, next, ends)) close()
    }
    close()
  }
  return sentences
}
