import fc from 'fast-check'
import type { CoachContext } from '../domain/coach/coach-context.ts'
import type { TextKind } from '../domain/coach/text-kind.ts'
import { readText } from './reading/read.ts'
import type { Span } from './reading/read-text.ts'
import type { Rule } from './rule.ts'

/** Cuts spans out of a text. */
export function words(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ from, to }) => text.slice(from, to))
}

/** What one rule marks in a text, on its own: its needs and kinds heeded, precedence not. */
export function found(
  rule: Rule,
  kind: TextKind,
  text: string,
  context: CoachContext = {},
): readonly string[] {
  if (!rule.kinds.includes(kind)) return []
  if (rule.needs?.some((field) => context[field] === undefined) === true) return []
  return words(text, rule.find(readText(text, kind), context))
}

const PIECES = [
  'Hi Ana,',
  '\n',
  '\r\n\r\n',
  ' ',
  '“are you hiring?”',
  '"',
  "'",
  '`code`',
  '> said\n',
  '-- \n',
  '{{name}}',
  '[Company]',
  'XX',
  'https://a.example/x',
  'ana@a.example',
  "I'm",
  'İ',
  'ß',
  '\uD83D',
  '👩🏽‍🌾',
  'שלום',
  'مرحبا',
  '\u202E',
  '\u0000',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'Could you help me?',
  '- item',
  'On 3 May 2026, Bo <bo@b.example> wrote:\n',
  '...',
  '　',
  'Best,\nAna',
  '#hireme',
]

/** Texts as unkind as possible: pieces that mean something, and any string at all. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'binary' }),
      fc.string({ maxLength: 6 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''))
