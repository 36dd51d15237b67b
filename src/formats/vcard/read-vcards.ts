import { decodeText } from '../decode-text.ts'
import { parseProperty } from './parse-property.ts'
import { unfoldLines, type LogicalLine } from './unfold-lines.ts'
import type { VCard, VProperty } from './vcard.ts'

/** A line no card can hold; the card is given without it. */
export type VProblem = { readonly line: number; readonly reason: string }

export type VCardBatch = {
  readonly cards: readonly VCard[]
  readonly problems: readonly VProblem[]
  /** Bytes taken from the file so far. */
  readonly bytes: number
}

const MOST_CARDS = 500

/**
 * Streams the cards of a vCard file, of versions 2.1 (with soft line breaks and bare types), 3.0 and
 * 4.0 in any mixture (RFC 2426, 6350). A card that is never closed ends where the next begins; cards
 * within a card (AGENT) are passed over.
 */
export async function* readVCards(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<VCardBatch> {
  const decoding = decodeText()
  const cards = collectCards()
  let rest = ''
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    const lines = (rest + decoding.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      cards.add(line)
      if (cards.count() >= MOST_CARDS) yield { ...cards.harvest(), bytes }
    }
  }
  for (const line of (rest + decoding.end()).split('\n')) cards.add(line)
  cards.close()
  const last = cards.harvest()
  if (last.cards.length + last.problems.length > 0) yield { ...last, bytes }
}

type Open = { line: number; version: string; properties: VProperty[] }

/** Makes cards of the lines of a file. */
function collectCards() {
  const unfolding = unfoldLines()
  let cards: VCard[] = []
  let problems: VProblem[] = []
  let open: Open | null = null
  let nested = 0

  function add(physical: string): void {
    const logical = unfolding.add(physical, open?.version ?? '3.0')
    if (logical !== null) take(logical)
  }

  function take({ text, line }: LogicalLine): void {
    const bare = text.length < 20 ? text.trim().toUpperCase() : ''
    if (bare === 'BEGIN:VCARD') begin(line)
    else if (bare === 'END:VCARD') end()
    else if (open !== null && nested === 0 && text.trim() !== '') property(text, line, open)
  }

  function begin(line: number): void {
    if (open?.properties.at(-1)?.name === 'AGENT') nested++
    else {
      flush()
      open = { line, version: '3.0', properties: [] }
    }
  }

  function end(): void {
    if (nested > 0) nested--
    else flush()
  }

  function property(text: string, line: number, card: Open): void {
    const parsed = parseProperty(text, card.version)
    if (parsed === null) problems.push({ line, reason: 'This line of a card has no name.' })
    else if (parsed.name === 'VERSION') card.version = parsed.value.trim()
    else card.properties.push(parsed)
  }

  function flush(): void {
    if (open !== null && open.properties.length > 0) cards.push(open)
    open = null
    nested = 0
  }

  function close(): void {
    const last = unfolding.finish()
    if (last !== null) take(last)
    flush()
  }

  function harvest(): { cards: VCard[]; problems: VProblem[] } {
    const taken = { cards, problems }
    cards = []
    problems = []
    return taken
  }

  return { add, close, harvest, count: () => cards.length + problems.length }
}
