import type { TextKind } from '../../domain/coach/text-kind.ts'
import { findBlocks } from './blocks.ts'
import { guessLanguage } from './language.ts'
import { blank, maskOthersWords } from './mask.ts'
import { narrow } from './narrow.ts'
import { findPlaceholders } from './placeholders.ts'
import type { BaseText } from './read-text.ts'
import { findSentences } from './sentences.ts'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
/** Longer texts are read up to here: some 8,000 words, and no message is as long. */
const READ_AT_MOST = 50_000 // UTF-16 units

/** Straight quotes for curly ones, as long as before. */
function straighten(text: string): string {
  const straight = text
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\u00A0/g, ' ')
  return straight === text ? text : narrow(straight)
}

/** Lower case as long as before: the few letters that would grow stay as they are. */
function lowerCase(text: string): string {
  const low = text.toLowerCase()
  if (low.length === text.length) return low
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    const small = letter.toLowerCase()
    return small.length === 1 ? small : letter
  }).join('')
}

/**
 * Reads what needs no knowledge of networking: whose words, which blocks, sentences and tokens.
 * Takes any string; beyond 50,000 characters it is blank.
 */
export function readBase(raw: string, kind: TextKind): BaseText {
  const start = raw.slice(0, READ_AT_MOST)
  const { masked, quotes, foreign } = maskOthersWords(start)
  const rest = blank(raw.slice(READ_AT_MOST), [{ from: 0, to: raw.length }])
  const straight = straighten(masked)
  const low = lowerCase(straight)
  const blocks = findBlocks(masked, kind)
  return {
    raw,
    kind,
    masked: masked + rest,
    low: low + rest,
    language: guessLanguage(masked),
    placeholders: findPlaceholders(start, foreign),
    quotes,
    blocks,
    sentences: findSentences(straight, low, blocks),
    words: start.match(WORD)?.length ?? 0,
  }
}
