import type { Span } from './read-text.ts'

/** What of a text is not the sender's own words. */
export type Mask = {
  /** As long as the text; what is not the sender's is blank, line ends stay. */
  readonly masked: string
  /** Words between quotation marks, without the marks. */
  readonly quotes: readonly Span[]
  /** Code, and mail of others below or between the sender's lines. */
  readonly foreign: readonly Span[]
}

const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]+`/g
const QUOTED_LINE = /^[ \t]*>.*$/gm
const ORIGINAL_MESSAGE =
  /^-{2,}[ \t]*(?:original|forwarded) message[ \t]*-{2,}[\s\S]*|^from:[^\n]*\n(?:sent|date):[^\n]*\n(?:to|subject):[\s\S]*/im
const WROTE = /^on [^\n]{4,160}(?:@|\b(?:19|20)\d\d\b|\d:\d\d)[^\n]{0,160}\bwrote:[ \t]*$/im
const SIGNATURE = /^--[ \t]*(?:\r?\n[\s\S]*)?$|^sent from my \w[^\n]{0,40}$/im
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+\.(?:com|org|net|example|test)(?:\/[^\s<>"“”]*)?/gi
const DOUBLE_QUOTED =
  /(?<![\p{L}\p{N}])"(?=\S)([^"\n]{1,600})"|[“„]([^“”„]{1,600})[”“]|«([^«»]{1,600})»/gu
const SINGLE_QUOTED =
  /(?<![\p{L}\p{N}])(?:'(?!\d|em\b|til\b|cause\b)(?=\S)((?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,300})'|‘(?!\d)([^‘\n]{2,300}?)’)(?![\p{L}\p{N}])/gu

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function restFrom(text: string, pattern: RegExp): Span[] {
  const match = pattern.exec(text)
  return match === null ? [] : [{ from: match.index, to: match.index + match[0].length }]
}

/** "On 3 May 2026, Ana wrote:" and, where no `>` marks it, all that follows. */
function answeredMail(text: string): Span[] {
  const match = WROTE.exec(text)
  if (match === null) return []
  const end = match.index + match[0].length
  const isMarked = /^\s*>/.test(text.slice(end))
  return [{ from: match.index, to: isMarked ? end : text.length }]
}

function insideQuotes(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index + 1,
    to: match.index + match[0].length - 1,
  }))
}

/** A text that is nothing but a quotation is the sender's own, put between marks. */
function isWhole(text: string, quote: Span): boolean {
  return text.slice(0, quote.from - 1).trim() === '' && text.slice(quote.to + 1).trim() === ''
}

/** Puts blanks in place of spans; length and line ends stay. */
export function blank(text: string, spans: readonly Span[]): string {
  let result = text
  for (const { from, to } of spans) {
    const blanks = result.slice(from, to).replace(/[^\r\n]/g, ' ')
    result = result.slice(0, from) + blanks + result.slice(to)
  }
  return result
}

/** Finds what is not the sender's own words: quotations, other people's mail, signature, addresses, code. */
export function maskOthersWords(raw: string): Mask {
  const code = spansOf(raw, CODE)
  const mail = [
    ...spansOf(raw, QUOTED_LINE),
    ...restFrom(raw, ORIGINAL_MESSAGE),
    ...answeredMail(raw),
  ]
  const own = blank(raw, [...code, ...mail, ...restFrom(raw, SIGNATURE), ...spansOf(raw, ADDRESS)])
  const double = insideQuotes(own, DOUBLE_QUOTED)
  const single = insideQuotes(blank(own, double), SINGLE_QUOTED)
  const quotes = [...double, ...single]
    .filter((quote) => !isWhole(own, quote))
    .sort((a, b) => a.from - b.from)
  const marked = quotes.map(({ from, to }) => ({ from: from - 1, to: to + 1 }))
  return { masked: blank(own, marked), quotes, foreign: [...code, ...mail] }
}
