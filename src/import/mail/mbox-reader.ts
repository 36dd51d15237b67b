import type { FileHead, ReadBatch, ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import type { SetAside, SourceRecord } from '../../domain/source-record.ts'
import { fromLineDate, isFromLine } from '../../formats/mbox/from-line.ts'
import { MboxSplitter, type MboxMail } from '../../formats/mbox/split-mbox.ts'
import { addressBookOf, type AddressBook } from './own-addresses.ts'
import { readMail } from './read-mail.ts'

const BATCH = 1_000
const MAIL_TRAITS =
  /^(?:from|date|received|message-id|x-gm-thrid|return-path|delivered-to|subject):/im

/** Mailboxes in one file: Google Takeout, Thunderbird, Apple Mail, mutt; any size, resumable. */
export const mboxReader: Reader = {
  kind: 'mail/mbox',
  source: 'mail',
  title: 'Mailbox',
  order: 80,
  resumable: true,
  complete: false,
  recognise: recogniseMbox,
  cites: (head) => head.path.slice(head.path.lastIndexOf('/') + 1),
  sourceKey: () => 'mail',
  read: readMbox,
}

function recogniseMbox({ bytes }: FileHead): number {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const text = start.replace(/^(?:\u00ef\u00bb\u00bf)?[\r\n]*/, '')
  const lineEnd = text.indexOf('\n')
  const line = (lineEnd < 0 ? text : text.slice(0, lineEnd)).trimEnd()
  return isFromLine(line) && MAIL_TRAITS.test(text.slice(lineEnd)) ? 1 : 0
}

async function* readMbox(input: ReadInput, context: ReadContext): AsyncGenerator<ReadBatch> {
  const offset = context.cursor ?? 0
  const book = addressBookOf(context.me)
  const splitter = new MboxSplitter({ offset, line: await lineAt(input, offset) })
  let waiting: MboxMail[] = []
  for await (const chunk of input.open(offset)) {
    waiting = joined(waiting, splitter.push(chunk))
    let taken = 0
    for (; waiting.length - taken > BATCH; taken += BATCH) {
      const mails = waiting.slice(taken, taken + BATCH)
      yield await readBatch(mails, waiting[taken + BATCH]?.offset ?? splitter.cursor, {
        book,
        context,
      })
    }
    waiting = waiting.slice(taken)
  }
  waiting = joined(waiting, splitter.end())
  for (let taken = 0; taken < waiting.length; taken += BATCH) {
    const mails = waiting.slice(taken, taken + BATCH)
    yield await readBatch(mails, waiting[taken + BATCH]?.offset ?? splitter.cursor, {
      book,
      context,
    })
  }
}

function joined(waiting: MboxMail[], more: MboxMail[]): MboxMail[] {
  return waiting.length === 0 ? more : [...waiting, ...more]
}

async function readBatch(
  mails: readonly MboxMail[],
  cursor: number,
  { book, context }: { readonly book: AddressBook; readonly context: ReadContext },
): Promise<ReadBatch> {
  const records: SourceRecord[] = []
  const setAside: SetAside[] = []
  for (const { bytes, size, line, fromLine } of mails) {
    const envelope = () => fromLineDate(fromLine)
    const read = await readMail({ bytes, size, line, isFromMbox: true, envelope }, book, context)
    if (read.ok) records.push(read.value)
    else setAside.push({ line, reason: read.problem })
  }
  return { records, setAside, rows: mails.length, cursor }
}

/** The 1-based line at a byte; reads the file up to there. */
async function lineAt(input: ReadInput, offset: number): Promise<number> {
  if (offset === 0) return 1
  let line = 1
  let passed = 0
  for await (const chunk of input.open()) {
    const stop = Math.min(chunk.length, offset - passed)
    for (let at = 0; at < stop; at++) if (chunk[at] === 0x0a) line++
    passed += chunk.length
    if (passed >= offset) break
  }
  return line
}
