/**
 * Takes one `>` from lines that an mbox writer quoted (`>From `, `>>From `). Right for mboxrd; in
 * mboxo a line that began with `>From ` by itself loses its mark, which nobody can tell.
 */
export function unquoteFrom(text: string): string {
  return text.includes('>From ') ? text.replace(/^>(>*From )/gm, '$1') : text
}
