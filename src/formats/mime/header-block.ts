/** The headers asked for, unfolded, undecoded (one byte a character), in file order. */
export type HeaderBlock = {
  readonly values: ReadonlyMap<string, readonly string[]>
  /** Where the body begins: after the empty line, or the end of the bytes. */
  readonly bodyStart: number
}

const LONGEST_VALUE = 65_536
const LONGEST_NAME = 60
const NEWLINE = 0x0a

/**
 * Reads the header block at the start of a mail or of a part.
 *
 * @param wanted header names in lower case; all others are passed over
 */
export function readHeaderBlock(mail: Buffer, wanted: ReadonlySet<string>): HeaderBlock {
  const values = new Map<string, string[]>()
  let at = 0
  let name = ''
  let value = ''
  while (at < mail.length) {
    const newline = mail.indexOf(NEWLINE, at)
    const next = newline < 0 ? mail.length : newline + 1
    const end = lineEnd(mail, at, newline)
    if (end === at) {
      at = next
      break
    }
    const first = mail[at]
    if (first === 0x20 || first === 0x09) {
      if (name !== '' && value.length < LONGEST_VALUE)
        value += ` ${mail.toString('latin1', at, end).trim()}`
    } else {
      if (name !== '') keep(values, name, value)
      const colon = colonIn(mail, at, end)
      name = colon < 0 ? '' : mail.toString('latin1', at, colon).trimEnd().toLowerCase()
      if (wanted.has(name))
        value = mail.toString('latin1', colon + 1, Math.min(end, colon + LONGEST_VALUE)).trim()
      else name = ''
    }
    at = next
  }
  if (name !== '') keep(values, name, value)
  return { values, bodyStart: at }
}

/** The first value of a header; empty when it is missing. */
export function headerValue({ values }: HeaderBlock, name: string): string {
  return values.get(name)?.[0] ?? ''
}

function keep(values: Map<string, string[]>, name: string, value: string): void {
  const before = values.get(name)
  if (before === undefined) values.set(name, [value])
  else if (before.length < 200) before.push(value)
}

function lineEnd(mail: Buffer, start: number, newline: number): number {
  if (newline < 0) return mail.length
  return newline > start && mail[newline - 1] === 0x0d ? newline - 1 : newline
}

function colonIn(mail: Buffer, start: number, end: number): number {
  const stop = Math.min(end, start + LONGEST_NAME)
  for (let at = start; at < stop; at++) if (mail[at] === 0x3a) return at
  return -1
}
