import type { Block, BlockKind, Sentence, Token } from './read-text.ts'
import { narrow } from './narrow.ts'
import { remember } from '../remember.ts'
import { isQuestion } from './question.ts'
import { readTokens } from './read-tokens.ts'
import { subjectOf } from './subject.ts'

const ABBREVIATED = /\b(?:al|vs|approx|no|nos|ref|dept|est|incl|fig|tel|ext|st|min|max)\.$/

function sentenceOf(low: string, tokens: readonly Token[]): Sentence | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const words = low.slice(first.from, last.to)
  return {
    from: first.from,
    to: last.to,
    block: 'paragraph',
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

function sentencesOf(text: string, low: string): readonly Sentence[] {
  const { tokens, ends } = readTokens(text, low)
  const sentences: Sentence[] = []
  let open: Token[] = []
  tokens.forEach((token, at) => {
    open.push(token)
    const next = tokens[at + 1]
    if (next !== undefined && !endsHere(text, token, next, ends)) return
    const sentence = sentenceOf(low, open)
    if (sentence !== undefined) sentences.push(sentence)
    open = []
  })
  return sentences
}

/** The sentences of a piece, counted from its start. Takes it as written and, as long, in lower case. */
const readPiece = remember((both) => {
  const half = both.length / 2
  return sentencesOf(narrow(both.slice(0, half)), narrow(both.slice(half)))
})

function moved(sentence: Sentence, by: number, block: BlockKind): Sentence {
  const { from, to, tokens } = sentence
  if (by === 0) return { ...sentence, block }
  return {
    ...sentence,
    block,
    from: from + by,
    to: to + by,
    tokens: tokens.map((token) => ({ ...token, from: token.from + by, to: token.to + by })),
  }
}

type Placed = {
  readonly at: number
  readonly block: BlockKind
  readonly sentences: readonly Sentence[]
}

/** Where a piece last stood: mostly it stands there still. */
const places = new WeakMap<readonly Sentence[], Placed>()

function place(piece: readonly Sentence[], at: number, block: BlockKind): readonly Sentence[] {
  const before = places.get(piece)
  if (before !== undefined && before.at === at && before.block === block) return before.sentences
  const sentences = piece.map((sentence) => moved(sentence, at, block))
  places.set(piece, { at, block, sentences })
  return sentences
}

/** Where a sentence surely ends: before a capital, after a word of two letters or more that is no abbreviation. */
const CUT =
  /(?<=[\p{Ll}\d)]{2}[.!?])(?<!\b(?:[Ii]nc|[Ll]td|[Cc]o|[Cc]orp|[Jj]r|[Ss]r|[Ss]t|[Dd]r|[Mm]rs?|[Mm]s|[Mm]x|[Pp]rof|[Nn]o|[Nn]os|[Vv]s|ill)\.) +(?=\p{Lu})/u

/**
 * The sentences of a masked text with their tokens, in order; none crosses a block. They are read piece
 * by piece, and pieces are remembered: while one is typed, the others are not read again.
 *
 * @param straight the masked text with straight quotes and `low` the same in lower case, both as long
 */
export function findSentences(
  straight: string,
  low: string,
  blocks: readonly Block[],
): readonly Sentence[] {
  return blocks.flatMap(({ from, to, kind }) => {
    let at = from
    return straight
      .slice(from, to)
      .split(CUT)
      .flatMap((piece) => {
        const start = straight.indexOf(piece, at)
        at = start + piece.length
        return place(readPiece(piece + low.slice(start, at)), start, kind)
      })
  })
}
