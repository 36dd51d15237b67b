/** One line of a card: `item1.EMAIL;TYPE=WORK:ana@oak.example`. */
export type VProperty = {
  /** `item1`, which ties lines together; empty when there is none. */
  readonly group: string
  /** In capitals. */
  readonly name: string
  /** Names in capitals; a bare `CELL` of version 2.1 is a `TYPE`. */
  readonly params: ReadonlyMap<string, readonly string[]>
  /** With transfer encoding undone, and `\,` `\;` `\n` still escaped: see `textOf`, `partsOf`. */
  readonly value: string
  /** Characters of a picture, sound or key that were left out of `value`. */
  readonly omitted?: number
}

export type VCard = {
  /** 1-based line of its BEGIN; 0 for a card not read from a file. */
  readonly line: number
  /** `2.1`, `3.0` or `4.0`. */
  readonly version: string
  /** Everything between BEGIN and END but VERSION, in order. */
  readonly properties: readonly VProperty[]
}

/** The text of a value: escapes undone. */
export function textOf(value: string): string {
  if (!value.includes('\\')) return value
  return value.replace(/\\([\s\S])/g, (_whole, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  )
}

/** The parts of a value at each unescaped `;` (names, addresses) or `,` (lists), escapes undone. */
export function partsOf(value: string, separator: ';' | ','): string[] {
  if (!value.includes('\\')) return value.split(separator)
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\') i++
    else if (value[i] === separator) {
      parts.push(textOf(value.slice(start, i)))
      start = i + 1
    }
  }
  parts.push(textOf(value.slice(start)))
  return parts
}

/** A text as a value: escaped (RFC 6350 §3.4), its line breaks as `\n`. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** Parts as one value, as `partsOf` takes them apart. */
export function joinParts(parts: readonly string[], separator: ';' | ','): string {
  return parts.map(escapeText).join(separator)
}
