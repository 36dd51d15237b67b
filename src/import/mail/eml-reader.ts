import type { FileHead, ReadBatch, ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import { headerValue, readHeaderBlock } from '../../formats/mime/header-block.ts'
import { addressBookOf, type AddressBook } from './own-addresses.ts'
import { readMail } from './read-mail.ts'

const MOST_BYTES = 262_144
const TELLING = new Set(['from', 'to', 'date', 'subject', 'received', 'message-id', 'mime-version'])
const books = new WeakMap<object, AddressBook>()

/** One mail in a file of its own (`.eml`, a maildir's file). */
export const emlReader: Reader = {
  kind: 'mail/eml',
  source: 'mail',
  title: 'Mails in single files',
  order: 80,
  resumable: false,
  complete: false,
  recognise: recogniseEml,
  cites: ({ path }) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : 'mails'),
  sourceKey: () => 'mail',
  read: readEml,
}

function recogniseEml({ bytes }: FileHead): number {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16_384))
  if (
    !/^(?:\u00ef\u00bb\u00bf)?[A-Za-z][A-Za-z0-9-]{1,60}[ \t]*:/.test(
      start.toString('latin1', 0, 80),
    )
  )
    return 0
  if (/^BEGIN:V/i.test(start.toString('latin1', 0, 10))) return 0
  const block = readHeaderBlock(start, TELLING)
  const hasSender = headerValue(block, 'from').includes('@')
  return hasSender && block.values.size >= 3 ? 0.95 : 0
}

async function* readEml(input: ReadInput, context: ReadContext): AsyncGenerator<ReadBatch> {
  const bytes = await firstBytes(input)
  const size = bytes.length < input.size ? input.size : withoutLastLineEnds(bytes)
  const mail = { bytes, size, line: 1, isFromMbox: false, envelope: () => null }
  const read = await readMail(mail, bookFor(context), context)
  yield {
    records: read.ok ? [read.value] : [],
    setAside: read.ok ? [] : [{ line: 1, reason: read.problem }],
    rows: 1,
    cursor: input.size,
  }
}

/** The same book for every file of one import, so that addresses are normalised once. */
function bookFor(context: ReadContext): AddressBook {
  const known = books.get(context.me)
  if (known !== undefined) return known
  const made = addressBookOf(context.me)
  books.set(context.me, made)
  return made
}

async function firstBytes(input: ReadInput): Promise<Buffer> {
  const head = input.bytes
  if (head.length >= input.size) return Buffer.from(head.buffer, head.byteOffset, head.length)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input.open()) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= MOST_BYTES) break
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES)
}

/** As long as the mail is in an mbox, so that both copies get one key. */
function withoutLastLineEnds(bytes: Buffer): number {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end--
  return end
}
