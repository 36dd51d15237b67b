import type { Finding, Suggestion } from '../../src/domain/coach/finding.ts'

/** An edit of a text: what stands from `from` to `to` gives way to `text`. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** A finding over more than this share of a text means the whole; nobody's text is thrown away for it. */
const WHOLE = 0.6

/** Nothing but a blank: a word for a word. */
const LONE_BLANK = /^\{[^{}\n]*\}$/

/**
 * Where a suggestion goes in. A replacement, or a lone blank, takes the place of the words it was made for;
 * a sentence with blanks takes the place it names, else that of the sentences the finding touches, or, for findings about the whole, a line of
 * its own behind the text. Advice goes nowhere: null.
 */
export function placeSuggestion(
  text: string,
  finding: Finding,
  suggestion: Suggestion,
): Edit | null {
  if (suggestion.kind === 'advice') return null
  const { from, to } = finding
  if (suggestion.kind === 'fill-in' && LONE_BLANK.test(suggestion.text)) {
    return { from, to, text: suggestion.text }
  }
  if (suggestion.kind === 'replace' || suggestion.from !== undefined) {
    return {
      from: suggestion.from ?? from,
      to: suggestion.to ?? to,
      text: suggestion.text,
    }
  }
  const around = sentencesAround(text, finding)
  const isWhole = around.to - around.from > text.trim().length * WHOLE && text.length > 80
  if (!isWhole) return { ...around, text: suggestion.text }
  const end = text.trimEnd().length
  return { from: end, to: text.length, text: `${end === 0 ? '' : '\n\n'}${suggestion.text}` }
}

/** From the start of the sentence in which the finding begins to the end of that in which it ends. */
function sentencesAround(text: string, { from, to }: Finding): { from: number; to: number } {
  const before = text.slice(0, from)
  const start = Math.max(before.lastIndexOf('\n') + 1, afterLast(before, /[.!?…]["”’)]*\s+/g))
  const rest = text.slice(to)
  const isEnded = /[.!?…]["”’)]*$/.test(text.slice(from, to))
  const stop = /[.!?…]["”’)]*(?=\s|$)|\n/.exec(rest)
  if (isEnded) return { from: start, to }
  if (stop === null) return { from: start, to: text.length }
  return { from: start, to: to + stop.index + (stop[0] === '\n' ? 0 : stop[0].length) }
}

function afterLast(text: string, pattern: RegExp): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}

/** The first blank of a sentence just put in: to be typed over. Null when it has none. */
export function firstBlank(edit: Edit): { from: number; to: number } | null {
  const match = /\{[^{}\n]*\}/.exec(edit.text)
  if (match === null) return null
  const from = edit.from + match.index
  return { from, to: from + match[0].length }
}
