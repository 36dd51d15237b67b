/** A sentence of a text, by where it stands. */
export type Span = { readonly start: number; readonly end: number }

const LONGEST_READ = 6_000
/** A full stop after these ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|approx|ca|etc|vs|e\.g|i\.e|[ap]\.m|z\.b|bzw|d\.h|hr|fr|sr|sra|p\.s|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|\p{L}|\d{1,2})$/iu

let last: { readonly text: string; readonly spans: readonly Span[] } = { text: '', spans: [] }

/**
 * The sentences of the first 6,000 characters: parted by stops, empty lines, list marks and greetings
 * that have a line of their own. A line break within a paragraph parts nothing.
 * Remembers the last text: several look for different things in it.
 */
export function sentencesOf(text: string): readonly Span[] {
  if (text !== last.text) last = { text, spans: parted(text) }
  return last.spans
}

function parted(text: string): readonly Span[] {
  const spans: Span[] = []
  const room = Math.min(text.length, LONGEST_READ)
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (to - from > 3) spans.push({ start: from, end: to })
    start = end
  }
  MAY_END.lastIndex = 0
  while (MAY_END.test(text)) {
    const at = MAY_END.lastIndex - 1
    if (at >= room) break
    const isEnd = text.charCodeAt(at) === NEWLINE ? partsHere(text, at) : endsHere(text, at, start)
    if (isEnd) close(at + 1)
  }
  close(room)
  return spans
}

const NEWLINE = 10
const [SMALL_A, SMALL_Z] = [97, 122]
const MAY_END = /[\n.!?…。]/g

function isSpace(code: number): boolean {
  return code <= 32 || code === 160
}

function partsHere(text: string, at: number): boolean {
  const first = text.charCodeAt(at + 1)
  if (first >= SMALL_A && first <= SMALL_Z) return false
  const next = text.slice(at + 1, at + 6)
  if (next === '' || /^\s*\n/.test(next)) return true
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
  const isWrapped = line.length > 45 && !/[.:;!?]$/.test(line)
  if (/^\s*(?:[-*•–]\s|\d[.)]\s)/.test(next) && !isWrapped) return true
  if (LISTED.test(line) && LISTED.test(next.trimStart())) return true
  if (/^[-*•–]\s/.test(line) && /^\p{Lu}/u.test(next)) return true
  return line.length < 40 && /[,;:!]$/.test(line) && /^\s*(?:\p{Lu}|["“«¿¡])/u.test(next)
}

const LISTED = /^(?:[-*•–]|\d[.)])\s/

function endsHere(text: string, at: number, start: number): boolean {
  let next = at + 1
  while (next < text.length && /[.!?…"'”’)»:*_]/.test(text[next] ?? '')) next++
  if (next < text.length && !isSpace(text.charCodeAt(next))) return false
  if (text[at] !== '.') return true
  if (text[at + 1] === '.') return false
  if (!SHORTENED.test(text.slice(Math.max(start, at - 8), at))) return true
  const after = text.slice(at + 1, at + 20).trimStart()
  if (NEW_SUBJECT.test(after)) return true
  return /^\p{Lu}\p{L}* /u.test(after) &&
    /(?:^|[\s(])\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at))
    ? !MONTH.test(after)
    : after === ''
}

const MONTH = /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i

/** A word that begins sentences and follows no abbreviation. */
const NEW_SUBJECT =
  /^(?:I|We|You|It|They|He|She|The|There|This|That|Let|My|Will|Ich|Wir|Du|Sie|Es|Je|Nous|Te|Le|Les|Yo|Eu)(?:['’\s]|$)/
