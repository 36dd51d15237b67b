import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryDirectory } from '../app/testing.ts'
import { listInputs, type FoundFile } from '../connect/files/list-inputs.ts'
import type { ReadBatch, ReadContext } from '../domain/reader.ts'
import { mboxReader } from '../import/mail/mbox-reader.ts'
import type { Reading } from '../app/import/import-hooks.ts'
import { createReadAside } from './read-aside.ts'

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

function aside() {
  const made = createReadAside()
  onTestFinished(() => made.close())
  return made
}

function mailbox(input: FoundFile, context = CONTEXT): Reading {
  return { reader: mboxReader, input, context }
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
  const { read } = aside()
  expect(await all(read(mailbox(await found(plain))))).toEqual(here)
  expect(await all(read(mailbox(await found(packed))))).toEqual(here)
})

test('reading aside goes on at a cursor, and ends with whoever asked', async () => {
  const path = join(temporaryDirectory(), 'all.mbox')
  writeFileSync(path, MAILBOX)
  const input = await found(path)
  const [first, ...rest] = await all(mboxReader.read(input, CONTEXT))
  const cursor = first?.cursor ?? 0
  const { read } = aside()
  expect(await all(read(mailbox(input, { ...CONTEXT, cursor })))).toEqual(rest)
  for await (const batch of read(mailbox(input))) {
    expect(batch).toEqual(first)
    break
  }
  expect(await all(read(mailbox(input)))).toHaveLength(8)
})

test('what is expected is read before it is asked for, and anew where it is asked for otherwise', async () => {
  const path = join(temporaryDirectory(), 'all.mbox')
  writeFileSync(path, MAILBOX)
  const [one, two] = [await found(path), { ...(await found(path)), path: 'other.mbox' }]
  const others = { ...CONTEXT, me: { ...CONTEXT.me, emails: new Set(['ana3@oak.example']) } }
  const here = await all(mboxReader.read(one, CONTEXT))
  const { expect: expectNext, read } = aside()
  expectNext([mailbox(one), mailbox(two), mailbox(one, others)])
  expect(await all(read(mailbox(one)))).toEqual(here)
  expectNext([mailbox(two), mailbox(one)])
  expect(await all(read(mailbox(two)))).toEqual(here)
  expect(await all(read(mailbox(one, others)))).toEqual(await all(mboxReader.read(one, others)))
  expect(await all(read(mailbox(one)))).toEqual(here)
})

test('a file that went away, or breaks off, says so in words', async () => {
  const folder = temporaryDirectory()
  const { read } = aside()
  const gone = join(folder, 'gone.mbox')
  writeFileSync(gone, MAILBOX)
  const input = await found(gone)
  rmSync(gone)
  await expect(all(read(mailbox(input)))).rejects.toThrow(/not there/)
  const cut = join(folder, 'cut.mbox.gz')
  const whole = gzipSync(Buffer.from(MAILBOX), { level: 0 })
  writeFileSync(cut, whole.subarray(0, whole.length / 2))
  const broken = await found(cut)
  const here = await all(mboxReader.read(broken, CONTEXT)).then(
    () => 'read to its end',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  )
  await expect(all(read(mailbox(broken)))).rejects.toThrow(here)
})
