import type { TextKind } from '../../domain/coach/text-kind.ts'
import type { Block, BlockKind, Span } from './read-text.ts'
import { endOfGreeting } from './greeting.ts'
import { startOfSignOff } from './sign-off.ts'

const LINE = /[^\r\n]+/g
const SUBJECT = /^[ \t]*(?:subject|betreff|re|fwd?)[ \t]*:/i
const ITEM = /^[ \t]*(?:[-*•·‣◦]|\d{1,2}[.)]|[a-z]\))[ \t]+(?=\S)/i
const ENDS = /[.!?:;…]["'”’)]*[ \t]*$/
const WRAPPED_AT = 45 // characters: a longer line may have been broken by a mail program

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to)
  return { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length }
}

function kindOfLine(line: string, isFirst: boolean): BlockKind {
  if (isFirst && SUBJECT.test(line)) return 'subject'
  return ITEM.test(line) ? 'item' : 'paragraph'
}

/** Whether a line carries on the block before it: wrapped by a mail program rather than begun anew. */
function carriesOn(text: string, before: Block, line: Span): boolean {
  if (before.kind === 'subject') return false
  const gap = text.slice(before.to, line.from)
  if ((gap.match(/\n|\r(?!\n)/g) ?? []).length > 1) return false
  const last =
    text
      .slice(before.from, before.to)
      .split(/[\r\n]/)
      .at(-1) ?? ''
  const startsLow = /^\p{Ll}/u.test(text.slice(line.from, line.to))
  return !ENDS.test(last) && (startsLow || last.length >= WRAPPED_AT)
}

function linesAsBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(LINE)) {
    const line = trimmed(text, { from: match.index, to: match.index + match[0].length })
    if (line.from >= line.to) continue
    const kind = kindOfLine(match[0], blocks.length === 0)
    const before = blocks.at(-1)
    if (kind === 'paragraph' && before !== undefined && carriesOn(text, before, line)) {
      blocks[blocks.length - 1] = { ...before, to: line.to }
    } else blocks.push({ ...line, kind })
  }
  return blocks
}

/** Cuts the block around `at` in two, the part from `at` on (or up to it) being of another kind. */
function cut(text: string, block: Block, at: number, kinds: [BlockKind, BlockKind]): Block[] {
  return [
    { ...trimmed(text, { from: block.from, to: at }), kind: kinds[0] },
    { ...trimmed(text, { from: at, to: block.to }), kind: kinds[1] },
  ].filter(({ from, to }) => from < to)
}

function withGreeting(text: string, blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ kind }) => kind !== 'subject')
  const block = blocks[at]
  if (block === undefined || block.kind !== 'paragraph') return blocks
  const end = endOfGreeting(text.slice(block.from, block.to))
  if (end === 0) return blocks
  const parts = cut(text, block, block.from + end, ['greeting', 'paragraph'])
  return [...blocks.slice(0, at), ...parts, ...blocks.slice(at + 1)]
}

function withSignOff(text: string, blocks: readonly Block[]): readonly Block[] {
  const start = startOfSignOff(text)
  if (start === text.length) return blocks
  return blocks.flatMap((block) => {
    if (block.kind === 'subject' || block.kind === 'greeting' || block.to <= start) return [block]
    if (block.from >= start) return [{ ...block, kind: 'sign-off' as const }]
    return cut(text, block, start, [block.kind, 'sign-off'])
  })
}

/**
 * Cuts a masked text into subject line, greeting, paragraphs, list items and sign-off, in order.
 * Between blocks there is only white space. A single new line ends a block unless the line
 * looks wrapped. Posts and profiles have neither greeting nor sign-off.
 */
export function findBlocks(masked: string, kind: TextKind): readonly Block[] {
  const blocks = linesAsBlocks(masked)
  if (kind === 'profile') return blocks
  return withSignOff(masked, withGreeting(masked, blocks))
}
