import { decodeText } from '../decode-text.ts'
import { isBase64, isQuotedPrintable, parseProperty } from './parse-property.ts'
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
/** A line at least this long was cut for its length, anywhere; a shorter one at a space that is meant. */
const FULL_LINE = 70

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
      if (cards.count() >= MOST_CARDS) yield { ...cards.take(), bytes }
    }
  }
  for (const line of (rest + decoding.end()).split('\n')) cards.add(line)
  cards.close()
  const last = cards.take()
  if (last.cards.length + last.problems.length > 0) yield { ...last, bytes }
}

type Open = { line: number; version: string; properties: VProperty[] }

/** Joins lines that belong together and makes cards of them. */
function collectCards() {
  let cards: VCard[] = []
  let problems: VProblem[] = []
  let open: Open | null = null
  let nested = 0
  let line = 0
  let logical = ''
  let logicalLine = 0
  let lastLength = 0

  function add(physical: string): void {
    line++
    if (continues(physical)) return
    finishLine()
    logical = physical
    logicalLine = line
    lastLength = physical.length
  }

  /** Takes `physical` as more of the line before, where it is that. */
  function continues(physical: string): boolean {
    if (logical === '') return false
    if (isQuotedPrintable(logical) && logical.endsWith('=')) {
      logical = logical.slice(0, -1) + physical.replace(/^[ \t]/, '')
    } else if (/^[ \t]/.test(physical)) {
      const meant = open?.version === '2.1' && lastLength < FULL_LINE && !isEncoded(logical)
      logical += meant ? physical : physical.slice(1)
    } else if (physical !== '' && isBase64(logical) && !/[:;]/.test(physical)) {
      logical += physical
    } else return false
    lastLength = physical.length
    return true
  }

  function finishLine(): void {
    const text = logical
    logical = ''
    const bare = text.trim().toUpperCase()
    if (bare === 'BEGIN:VCARD') begin()
    else if (bare === 'END:VCARD') end()
    else if (bare !== '' && open !== null && nested === 0) property(text, open)
  }

  function begin(): void {
    if (open?.properties.at(-1)?.name === 'AGENT') nested++
    else {
      flush()
      open = { line: logicalLine, version: '3.0', properties: [] }
    }
  }

  function end(): void {
    if (nested > 0) nested--
    else flush()
  }

  function property(text: string, card: Open): void {
    const parsed = parseProperty(text, card.version)
    if (parsed === null)
      problems.push({ line: logicalLine, reason: 'This line of a card has no name.' })
    else if (parsed.name === 'VERSION') card.version = parsed.value.trim()
    else card.properties.push(parsed)
  }

  function flush(): void {
    if (open !== null && open.properties.length > 0) cards.push(open)
    open = null
    nested = 0
  }

  function close(): void {
    finishLine()
    flush()
  }

  function take(): { cards: VCard[]; problems: VProblem[] } {
    const taken = { cards, problems }
    cards = []
    problems = []
    return taken
  }

  return { add, close, take, count: () => cards.length + problems.length }
}

function isEncoded(line: string): boolean {
  return isBase64(line) || isQuotedPrintable(line)
}
