/**
 * The source of a regular expression, or of a part of one, written over several lines: line ends and the
 * blanks after them are left out, so a line must not begin with a blank that counts. Everything else is taken
 * as it stands, backslashes too.
 */
export function pattern(
  { raw }: { readonly raw: readonly string[] },
  ...parts: readonly string[]
): string {
  const lines = raw.map((text) => text.replaceAll(/\n\s*/g, ''))
  return lines.reduce((source, text, at) => `${source}${parts[at - 1] ?? ''}${text}`)
}
