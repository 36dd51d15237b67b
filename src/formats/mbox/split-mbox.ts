import { announcedLength } from './announced-length.ts'
import { isFromLine } from './from-line.ts'

/** One mail of an mbox, as it stands there (quoting not undone). */
export type MboxMail = {
  /** Byte of its `From ` line in the file. */
  readonly offset: number
  /** 1-based line of its `From ` line. */
  readonly line: number
  readonly fromLine: string
  /** Headers and body without the line ends that close them; cut at `keep`. */
  readonly bytes: Buffer
  /** The whole length, also when `bytes` is cut. */
  readonly size: number
}

export type SplitOptions = {
  /** Byte of the file at which the bytes begin: 0, or a cursor. */
  readonly offset?: number
  /** 1-based line at `offset`. */
  readonly line?: number
  /** Most bytes kept of one mail. */
  readonly keep?: number
}

/** What is known of the mail being read; places are bytes of the file. */
type Current = {
  readonly offset: number
  readonly line: number
  readonly fromLine: string
  /** First byte after the `From ` line. */
  readonly start: number
  /** Its first bytes, once the window has moved past them. */
  head: Buffer | null
}

const NEWLINE = 0x0a
const RETURN = 0x0d
const MARK = Buffer.from('\nFrom ')
const FROM_LINE_ROOM = 512
/** A Content-Length is believed only as far as this can be looked ahead. */
const LOOK_AHEAD = 32 << 20

/**
 * Splits an mbox of any kind (mboxo, mboxrd, mboxcl, mboxcl2, CRLF, Takeout) while it streams by.
 * A mail begins at the start of the file or after an empty line, with a line that `isFromLine`
 * knows; a Content-Length only counts when it lands exactly on such a line or the end. Memory:
 * `keep`, or 32 MiB while a Content-Length is looked into.
 */
export class MboxSplitter {
  readonly #keep: number
  #window: Buffer = Buffer.alloc(0)
  /** Byte of the file at which the window begins. */
  #base: number
  #line: number
  #countedTo: number
  #scanAt: number
  #current: Current | null = null
  #done = false
  /** Bytes not yet joined to the window, while it waits for the byte `#waitFor`. */
  #pending: Buffer[] = []
  #waitFor = 0
  #received: number

  constructor({ offset = 0, line = 1, keep = 262_144 }: SplitOptions = {}) {
    this.#keep = keep
    this.#base = this.#countedTo = this.#scanAt = this.#received = offset
    this.#line = line
  }

  /** Byte at which the first mail not yet answered begins: reading can start again there. */
  get cursor(): number {
    return this.#current?.offset ?? this.#base
  }

  /** Takes the next bytes; answers the mails that are complete now. */
  push(chunk: Uint8Array): MboxMail[] {
    this.#received += chunk.byteLength
    this.#pending.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    if (this.#received < this.#waitFor) return []
    this.#join()
    const mails = this.#takeMails()
    if (this.#waitFor === 0) this.#dropSeen()
    return mails
  }

  /** No more bytes will come: answers what is left. */
  end(): MboxMail[] {
    this.#done = true
    this.#join()
    const mails = this.#takeMails()
    if (this.#current !== null) mails.push(this.#close(this.#current, this.#end))
    this.#current = null
    this.#base = this.#end
    this.#window = Buffer.alloc(0)
    return mails
  }

  get #end(): number {
    return this.#base + this.#window.length
  }

  #join(): void {
    const [only] = this.#pending
    if (only !== undefined && this.#window.length === 0 && this.#pending.length === 1) {
      this.#window = only
    } else this.#window = Buffer.concat([this.#window, ...this.#pending])
    this.#pending = []
    this.#waitFor = 0
  }

  #takeMails(): MboxMail[] {
    const mails: MboxMail[] = []
    if (this.#current === null) this.#openFirst()
    while (this.#current !== null) {
      const next = this.#findNext(this.#current)
      if (next === null) break
      mails.push(this.#close(this.#current, next))
      this.#current = this.#open(next)
    }
    return mails
  }

  /** Finds the first `From ` line, passing over empty lines, a byte order mark, and other text. */
  #openFirst(): void {
    while (this.#scanAt < this.#end) {
      const at = this.#scanAt - this.#base
      if (!this.#hasWholeLine(at)) return
      const start = this.#scanAt === 0 && this.#window[0] === 0xef ? 3 : at
      if (isFromLine(this.#lineAt(start))) {
        this.#current = this.#open(this.#base + start)
        return
      }
      const newline = this.#window.indexOf(NEWLINE, at)
      this.#scanAt = newline < 0 ? this.#end : this.#base + newline + 1
    }
  }

  #open(offset: number): Current {
    this.#countLines(offset)
    const newline = this.#window.indexOf(NEWLINE, offset - this.#base)
    const start = newline < 0 ? this.#end : this.#base + newline + 1
    this.#scanAt = start - 1
    const fromLine = this.#lineAt(offset - this.#base)
    return { offset, line: this.#line, fromLine, start, head: null }
  }

  /** The byte of the next `From ` line; null when it is not in the window (yet). */
  #findNext(mail: Current): number | null {
    for (;;) {
      const at = this.#window.indexOf(MARK, this.#scanAt - this.#base)
      if (at < 0) {
        this.#scanAt = Math.max(this.#scanAt, this.#end - MARK.length + 1)
        return null
      }
      this.#scanAt = this.#base + at
      if (this.#followsEmptyLine(at)) {
        if (!this.#hasWholeLine(at + 1)) return null
        if (isFromLine(this.#lineAt(at + 1))) return this.#confirm(mail, this.#base + at + 1)
      }
      this.#scanAt++
    }
  }

  /** The end of the mail, given a `From ` line that may stand in its body; null: not known yet. */
  #confirm(mail: Current, candidate: number): number | null {
    const head = mail.head ?? this.#window.subarray(mail.start - this.#base, candidate - this.#base)
    const length = announcedLength(head)
    if (length === null) return candidate
    const announced = mail.start + length
    if (announced <= candidate || announced - candidate > LOOK_AHEAD) return candidate
    if (!this.#done && this.#end < announced + FROM_LINE_ROOM) {
      this.#waitFor = announced + FROM_LINE_ROOM
      return null
    }
    const landing = this.#landingAt(announced)
    if (landing !== null && landing >= this.#end) this.#scanAt = landing
    return landing === null ? candidate : landing >= this.#end ? null : landing
  }

  /** The `From ` line (or end) on which a Content-Length lands, line ends before it allowed. */
  #landingAt(announced: number): number | null {
    const start = announced - this.#base
    if (start > this.#window.length) return null
    let at = start
    while (at < this.#window.length && at < start + 4 && this.#isLineEnd(at)) at++
    if (at < this.#window.length && !this.#isLineEnd(at - 1)) return null
    return at >= this.#window.length || isFromLine(this.#lineAt(at)) ? this.#base + at : null
  }

  #close(mail: Current, next: number): MboxMail {
    const first = Math.max(0, mail.start - this.#base)
    let stop = next - this.#base
    while (stop > first && this.#isLineEnd(stop - 1)) stop--
    const size = Math.max(0, this.#base + stop - mail.start)
    const kept = mail.head ?? this.#window.subarray(first, first + this.#keep)
    const { offset, line, fromLine } = mail
    return {
      offset,
      line,
      fromLine,
      bytes: kept.length > size ? kept.subarray(0, size) : kept,
      size,
    }
  }

  /** Lets go of bytes no longer needed, keeping the head of a long mail aside. */
  #dropSeen(): void {
    const mail = this.#current
    if (mail === null) return this.#drop(this.#scanAt)
    if (this.#end - mail.start <= this.#keep) return this.#drop(mail.offset)
    const from = Math.max(0, mail.start - this.#base)
    mail.head ??= Buffer.from(this.#window.subarray(from, from + this.#keep))
    this.#drop(Math.max(mail.offset, this.#scanAt - FROM_LINE_ROOM))
  }

  #drop(to: number): void {
    if (to <= this.#base) return
    this.#countLines(to)
    this.#window = this.#window.subarray(to - this.#base)
    this.#base = to
  }

  #countLines(to: number): void {
    const stop = to - this.#base
    for (let at = this.#countedTo - this.#base; at < stop; at++) {
      if (this.#window[at] === NEWLINE) this.#line++
    }
    this.#countedTo = Math.max(this.#countedTo, to)
  }

  #followsEmptyLine(newline: number): boolean {
    const before = this.#window[newline - 1]
    return before === NEWLINE || (before === RETURN && this.#window[newline - 2] === NEWLINE)
  }

  #hasWholeLine(at: number): boolean {
    if (this.#done || this.#window.length - at >= FROM_LINE_ROOM) return true
    return this.#window.indexOf(NEWLINE, at) >= 0
  }

  #lineAt(at: number): string {
    const newline = this.#window.indexOf(NEWLINE, at)
    const end = newline < 0 ? this.#window.length : newline
    return this.#window.toString('latin1', at, Math.min(end, at + FROM_LINE_ROOM)).trimEnd()
  }

  #isLineEnd(at: number): boolean {
    return this.#window[at] === NEWLINE || this.#window[at] === RETURN
  }
}
