import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../app/testing.ts'
import { listInputs, type FoundFile } from '../connect/files/list-inputs.ts'
import type { ReadBatch, ReadContext } from '../domain/reader.ts'
import { mboxReader } from '../import/mail/mbox-reader.ts'
import { readAside } from './read-aside.ts'

const CONTEXT: ReadContext = {
  me: {
    names: ['Alex Owner'],
    emails: new Set(['alex@home.example']),
    phones: new Set(),
    linkedin: new Set(),
  },
  timeZone: 'Europe/Berlin',
  now: Date.parse('2026-11-24T09:00:00Z'),
  country: 'DE',
}

/** More than are read ahead: seven batches of a thousand and a bit. */
const MAILBOX = Array.from({ length: 7_100 }, (_, n) =>
  [
    'From ana@oak.example Wed Jun 30 06:15:13 2021',
    `From: Ana Ruiz <ana${n % 9}@oak.example>`,
    'To: alex@home.example',
    `Message-ID: <${n}@oak.example>`,
    'Date: Wed, 30 Jun 2021 08:15:13 +0200',
    'Subject: Friday',
    '',
    'Shall we meet on Friday?',
    '',
  ].join('\n'),
).join('\n')

async function found(path: string): Promise<FoundFile> {
  for await (const input of listInputs([path])) {
    if ('reason' in input) throw new Error(input.reason)
    return input
  }
  throw new Error('nothing there')
}

async function all(batches: AsyncIterable<ReadBatch>): Promise<readonly ReadBatch[]> {
  return Array.fromAsync(batches)
}

test('a file read aside gives the same batches in the same order, packed or not', async () => {
  const folder = temporaryDirectory()
  const plain = join(folder, 'all.mbox')
  const packed = join(folder, 'all.mbox.gz')
  writeFileSync(plain, MAILBOX)
  writeFileSync(packed, gzipSync(MAILBOX))
  const here = await all(mboxReader.read(await found(plain), CONTEXT))
  expect(here.map(({ rows }) => rows)).toEqual([...Array.from({ length: 7 }, () => 1_000), 100])
  expect(await all(readAside(mboxReader, await found(plain), CONTEXT))).toEqual(here)
  expect(await all(readAside(mboxReader, await found(packed), CONTEXT))).toEqual(here)
})

test('reading aside goes on at a cursor, and ends with whoever asked', async () => {
  const path = join(temporaryDirectory(), 'all.mbox')
  writeFileSync(path, MAILBOX)
  const input = await found(path)
  const [first, ...rest] = await all(mboxReader.read(input, CONTEXT))
  const cursor = first?.cursor ?? 0
  expect(await all(readAside(mboxReader, input, { ...CONTEXT, cursor }))).toEqual(rest)
  for await (const batch of readAside(mboxReader, input, CONTEXT)) {
    expect(batch).toEqual(first)
    break
  }
})

test('a file that went away, or breaks off, says so in words', async () => {
  const folder = temporaryDirectory()
  const gone = join(folder, 'gone.mbox')
  writeFileSync(gone, MAILBOX)
  const input = await found(gone)
  rmSync(gone)
  await expect(all(readAside(mboxReader, input, CONTEXT))).rejects.toThrow(/not there/)
  const cut = join(folder, 'cut.mbox.gz')
  const whole = gzipSync(Buffer.from(MAILBOX), { level: 0 })
  writeFileSync(cut, whole.subarray(0, whole.length / 2))
  const broken = await found(cut)
  const here = await all(mboxReader.read(broken, CONTEXT)).then(
    () => 'read to its end',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  )
  await expect(all(readAside(mboxReader, broken, CONTEXT))).rejects.toThrow(here)
})
