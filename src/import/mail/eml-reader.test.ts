import { expect, test } from 'vitest'
import { emlReader } from './eml-reader.ts'
import { mboxReader } from './mbox-reader.ts'
import { inputOf, mail, mbox, readAll } from './testing.ts'

test('knows a mail by its headers', () => {
  expect(emlReader.recognise(inputOf(mail(), '1.txt'))).toBeGreaterThan(0.9)
  for (const text of [
    'BEGIN:VCARD\nN:x',
    'Name,From\na,b@c.example',
    'From here',
    'From: x\n\n',
    '{"from": "a@b.example"}',
  ]) {
    expect(emlReader.recognise(inputOf(text, 'a.eml'))).toBe(0)
  }
})

test('reads the same record as from a mailbox, under the same key', async () => {
  for (const one of [mail(), mail({ 'Message-ID': '' }, 'Hello\n\n')]) {
    const { records: single } = await readAll(emlReader, inputOf(one, 'inbox/1.eml'))
    const { records: boxed } = await readAll(mboxReader, inputOf(mbox(one)))
    expect(single).toEqual(boxed)
  }
})

test('cites the folder the mails lie in', () => {
  expect(emlReader.cites(inputOf('', 'inbox/2021/1.eml'))).toBe('inbox/2021')
})

test('reads a long mail from its beginning', async () => {
  const { records } = await readAll(emlReader, inputOf(mail({}, 'word '.repeat(100_000)), '1.eml'))
  expect(records[0]?.interaction?.snippet?.length).toBeLessThanOrEqual(200)
})
