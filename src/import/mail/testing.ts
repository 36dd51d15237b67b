import type { ReadBatch, ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import type { SetAside, SourceRecord } from '../../domain/source-record.ts'

export const NOW = Date.UTC(2026, 5, 30, 12)

/** The owner of the invented mailboxes: `me@mine.example`, also `old@mine.example`. */
export const CONTEXT: ReadContext = {
  me: {
    names: ['Alex Morgan'],
    emails: new Set(['me@mine.example', 'old@mine.example']),
    phones: new Set(),
    linkedin: new Set(),
  },
  timeZone: 'Europe/Berlin',
  now: NOW,
  country: 'DE',
}

/** A file that holds this text. */
export function inputOf(content: string | Buffer, path = 'mailbox.mbox'): ReadInput {
  const bytes = Buffer.from(content as string)
  return {
    path,
    size: bytes.length,
    bytes: bytes.subarray(0, 65_536),
    open: async function* (offset = 0) {
      for (let at = offset; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    },
  }
}

/** A mail from Ana to the owner; what is given replaces or adds headers, an empty one leaves it out. */
export function mail(headers: Readonly<Record<string, string>> = {}, body = 'Hello Alex'): string {
  const all = {
    From: 'Ana Ruiz <ana@oak.example>',
    To: 'Alex Morgan <me@mine.example>',
    Date: 'Wed, 30 Jun 2021 07:15:13 +0100',
    Subject: 'Hello',
    'Message-ID': '<1@oak.example>',
    ...headers,
  }
  const lines = Object.entries(all).filter(([, value]) => value !== '')
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body}\n`
}

/** These mails as one mbox. */
export function mbox(...mails: readonly string[]): string {
  return mails.map((one) => `From x@y.example Wed Jun 30 06:15:13 2021\n${one}\n`).join('')
}

export async function batchesOf(
  reader: Reader,
  input: ReadInput,
  context: Partial<ReadContext> = {},
): Promise<ReadBatch[]> {
  return Array.fromAsync(reader.read(input, { ...CONTEXT, ...context }))
}

export async function readAll(
  reader: Reader,
  input: ReadInput,
): Promise<{ records: SourceRecord[]; setAside: SetAside[] }> {
  const batches = await batchesOf(reader, input)
  return {
    records: batches.flatMap(({ records }) => records),
    setAside: batches.flatMap(({ setAside }) => setAside),
  }
}
