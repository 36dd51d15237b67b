import type { Finding, Reading, Suggestion } from '../domain/coach/finding.ts'
import type { RuleSource } from '../domain/coach/rule-id.ts'
import { count } from './words.ts'

type Place = { readonly line: number; readonly column: number }

/** Line and column as editors count: from 1, in characters. */
function placeOf(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/)
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 }
}

const QUOTE_AT_MOST = 72 // characters of a finding's words shown on its line

function shortQuote(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= QUOTE_AT_MOST ? line : `${line.slice(0, QUOTE_AT_MOST - 1).trimEnd()}…`
}

function sourceWords({ doc, reason, phrase }: RuleSource): string {
  return `${doc}${reason === undefined ? '' : `, reason ${reason}`} “${phrase}”`
}

const SUGGESTED: { readonly [kind in Suggestion['kind']]: string } = {
  replace: 'write',
  'fill-in': 'write',
  advice: 'do',
}

function findingLines(name: string, text: string, finding: Finding): readonly string[] {
  const { line, column } = placeOf(text, finding.from)
  const quote = shortQuote(finding.quote)
  return [
    `${name}:${line}:${column}: ${finding.severity} ${finding.rule}: “${quote}”`,
    `    ${finding.why}`,
    ...finding.facts.map((fact) => `    known: ${fact.text} (${fact.source})`),
    ...finding.suggestions.map((one) => `    ${SUGGESTED[one.kind]}: ${one.text}`),
    `    from: ${sourceWords(finding.source)}; docs/rules/${finding.rule}.md`,
  ]
}

function lastLines(name: string, reading: Reading): readonly string[] {
  const { findings, praise, language, words, spokenSeconds, betterWithin } = reading
  const foreign =
    language === 'en'
      ? []
      : ['Not in English, it seems: only what needs no language was looked at.']
  const said = findings.length === 0 ? 'nothing to change' : count(findings.length, 'thing')
  return [
    ...praise.map((one) => `${name}: good: ${one.text}`),
    ...foreign,
    ...(betterWithin === null
      ? []
      : [`${name}: long for a first message; ${betterWithin} words are easier to answer`]),
    `${name}: ${said}; ${count(words, 'word')}, ${count(spokenSeconds, 'second')} aloud`,
  ]
}

/** What the coach says, for people: a line that editors can open, then why, what instead and where from. */
export function coachLinesForPeople(
  name: string,
  text: string,
  reading: Reading,
): readonly string[] {
  return [
    ...reading.findings.flatMap((finding) => findingLines(name, text, finding)),
    ...lastLines(name, reading),
  ]
}

/** The same for scripts, each finding with its line and column beside its offsets. */
export function coachJson(name: string, text: string, reading: Reading): object {
  const findings = reading.findings.map((finding) => ({
    ...finding,
    ...placeOf(text, finding.from),
  }))
  return { file: name, ...reading, findings }
}
