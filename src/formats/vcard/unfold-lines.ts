/** A line of a card as it was before it was folded. */
export type LogicalLine = {
  readonly text: string
  /** 1-based line of the file on which it begins. */
  readonly line: number
}

/** A line at least this long was cut for its length, anywhere; a shorter one at a space that is meant. */
const FULL_LINE = 70

type Encoding = 'quoted-printable' | 'base64' | 'none'

/**
 * Joins the lines of a file that belong together: lines that begin with a space (RFC 6350 §3.2), soft
 * line breaks of quoted-printable, and base 64 that goes on without a space.
 */
export function unfoldLines() {
  let pieces: string[] = []
  let encoding: Encoding | null = null
  let begun = 0
  let line = 0
  let lastLength = 0

  /**
   * Takes the next line of the file.
   *
   * @param version of the card it stands in: 2.1 folds at spaces that are part of the text
   * @returns the logical line before it, when this one does not continue it
   */
  function add(physical: string, version: string): LogicalLine | null {
    line++
    const more = pieces.length === 0 ? null : continuation(physical, version)
    lastLength = physical.length
    if (more !== null) {
      pieces.push(more)
      return null
    }
    const before = finish()
    pieces = physical === '' ? [] : [physical]
    begun = line
    return before
  }

  /** The logical line still waiting for what may follow it. */
  function finish(): LogicalLine | null {
    const text = pieces.join('')
    pieces = []
    encoding = null
    return text === '' ? null : { text, line: begun }
  }

  /** What `physical` adds to the line before; null when it is a line of its own. */
  function continuation(physical: string, version: string): string | null {
    const written = encodingSoFar()
    const last = pieces.length - 1
    const before = pieces[last] ?? ''
    if (written === 'quoted-printable' && before.endsWith('=')) {
      pieces[last] = before.slice(0, -1)
      return physical.replace(/^[ \t]/, '')
    }
    if (/^[ \t]/.test(physical)) {
      const meant = version === '2.1' && lastLength < FULL_LINE && written === 'none'
      return meant ? physical : physical.slice(1)
    }
    return written === 'base64' && physical !== '' && !/[:;]/.test(physical) ? physical : null
  }

  /** Known for good once the name and parameters are complete. */
  function encodingSoFar(): Encoding {
    if (encoding !== null) return encoding
    const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('')
    const colon = text.indexOf(':')
    if (colon === -1) return 'none'
    encoding = encodingIn(text.slice(0, colon))
    return encoding
  }

  return { add, finish }
}

function encodingIn(head: string): Encoding {
  if (/;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(head)) return 'quoted-printable'
  return /;(?:ENCODING=)?(?:BASE64|b)(?:;|$)/i.test(head) ? 'base64' : 'none'
}
