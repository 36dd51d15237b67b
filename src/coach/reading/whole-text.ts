import type { Span } from './read-text.ts'

/** The text without the blanks around it; nothing where it is blank. */
export function wholeText({ raw }: { readonly raw: string }): Span | undefined {
  const from = raw.length - raw.trimStart().length
  const to = raw.trimEnd().length
  return from < to ? { from, to } : undefined
}
