import { describe, expect, test } from 'vitest'
import { mboxReader } from './mbox-reader.ts'
import { batchesOf, inputOf, mail, mbox, NOW, readAll } from './testing.ts'

async function one(headers: Record<string, string> = {}, body = 'Hello Alex') {
  const { records, setAside } = await readAll(mboxReader, inputOf(mbox(mail(headers, body))))
  return { record: records[0], setAside }
}

const many = (count: number): string =>
  mbox(...Array.from({ length: count }, (_, n) => mail({ 'Message-ID': `<${n}@oak.example>` })))

test('knows a mailbox by its first line and headers, not by its name', () => {
  expect(mboxReader.recognise(inputOf(mbox(mail()), 'All mail'))).toBe(1)
  expect(mboxReader.recognise(inputOf('From Monday on\n\nFrom: me', 'a.mbox'))).toBe(0)
  expect(mboxReader.recognise(inputOf(mail(), 'a.mbox'))).toBe(0)
  expect(mboxReader.recognise(inputOf('', 'a.mbox'))).toBe(0)
})

test('a mail becomes a record with its writer, its way and its words', async () => {
  const { record } = await one({}, 'Shall we meet on Friday?\n\n-- \nAna')
  expect(record).toMatchObject({
    kind: 'mail',
    key: '1@oak.example',
    line: 1,
    at: Date.UTC(2021, 5, 30, 6, 15, 13),
    personas: [
      {
        key: 'ana@oak.example',
        cite: 'ana@oak.example',
        name: 'Ana Ruiz',
        role: 'from',
        standing: 'seen',
        proof: 'wrote-personally',
        facts: [
          { field: 'name', value: 'Ana Ruiz', count: 1 },
          { field: 'email', value: 'ana@oak.example' },
        ],
      },
    ],
    interaction: {
      key: 'mail:1@oak.example',
      channel: 'email',
      direction: 'in',
      kind: 'message',
      size: 1,
      personal: true,
      asks: true,
      subject: 'Hello',
      snippet: 'Shall we meet on Friday?',
    },
  })
  expect(JSON.stringify(record?.payload)).not.toContain('Friday')
})

describe('direction and parts', () => {
  test('what the owner writes goes out, to each with their part', async () => {
    const { record } = await one({
      From: 'Alex <OLD+x@mine.example>',
      To: '"Ruiz, Ana" <Ana+work@oak.example>',
      Cc: 'bo@elm.example',
      Bcc: 'cy@fir.example',
    })
    expect(record?.interaction).toMatchObject({ direction: 'out', size: 2, personal: true })
    expect(record?.interaction?.asks).toBeUndefined()
    expect(record?.personas.map(({ key, cite, role, proof }) => [key, cite, role, proof])).toEqual([
      ['ana@oak.example', 'ana+work@oak.example', 'to', 'owner-wrote'],
      ['bo@elm.example', 'bo@elm.example', 'cc', 'owner-wrote'],
      ['cy@fir.example', 'cy@fir.example', null, 'owner-wrote'],
    ])
  })

  test('what goes between others is only seen, and proves nothing', async () => {
    const { record } = await one({ To: 'bo@elm.example', 'Delivered-To': 'me@mine.example' })
    expect(record?.interaction?.direction).toBe('seen')
    expect(record?.personas.every(({ proof }) => proof === undefined)).toBe(true)
  })

  test('a blind copy to the owner alone came in', async () => {
    const { record } = await one({
      To: 'undisclosed-recipients:;',
      'Delivered-To': 'me@mine.example',
    })
    expect(record?.interaction?.direction).toBe('in')
  })

  test('a mail to oneself is a record without anybody', async () => {
    const { record } = await one({ From: 'me@mine.example' })
    expect(record?.personas).toEqual([])
    expect(record?.interaction).toBeUndefined()
  })

  test('an address as name is no name', async () => {
    const { record } = await one({ From: '"ana@oak.example" <ana@oak.example>' })
    expect(record?.personas[0]?.facts).toEqual([{ field: 'email', value: 'ana@oak.example' }])
  })
})

describe('what is no contact', () => {
  const cases: [string, Record<string, string>][] = [
    [
      'a newsletter',
      { From: 'Oak News <ana@oak.example>', 'List-Unsubscribe': '<mailto:u@oak.example>' },
    ],
    [
      'a list',
      {
        To: 'trees@lists.example',
        'List-Id': '<trees.lists.example>',
        'List-Post': '<mailto:trees@lists.example>',
      },
    ],
    ['bulk', { Precedence: 'bulk' }],
    ['a machine', { 'Auto-Submitted': 'auto-generated' }],
    ['an absence note', { Subject: 'Abwesenheitsnotiz: Urlaub' }],
    ['a no-reply address', { From: 'Ana Ruiz <no-reply@docs.example>' }],
    ['a desk', { From: 'Billing <billing@oak.example>' }],
    ["a notifier with somebody's name", { From: 'Ana Ruiz via Docs <share@docs.example>' }],
    ['an invitation sent by a calendar', { Sender: 'calendar-notification@cal.example' }],
    ['spam', { 'X-Gmail-Labels': 'Spam,Unread' }],
    ['trash in another language', { 'X-Gmail-Labels': '=?UTF-8?Q?Papierkorb,Ge=C3=B6ffnet?=' }],
    [
      'a bounce',
      { From: 'Mail Delivery <mailer-daemon@mx.example>', 'X-Failed-Recipients': 'bo@elm.example' },
    ],
  ]
  test.each(cases)('%s', async (_name, headers) => {
    const { record } = await one(headers)
    expect(record?.interaction?.personal).toBe(false)
    expect(record?.personas.every(({ proof }) => proof === undefined)).toBe(true)
  })

  test('a draft is no interaction', async () => {
    const { record } = await one({
      From: 'me@mine.example',
      To: 'ana@oak.example',
      'X-Gmail-Labels': 'Entwürfe',
    })
    expect(record?.kind).toBe('mail')
    expect(record?.interaction).toBeUndefined()
  })

  test('machines and lists can be nobody, and show no name', async () => {
    const { record: notifier } = await one({
      From: 'Ana Ruiz via Docs <comments-noreply@docs.example>',
    })
    expect(notifier?.personas[0]).toMatchObject({ standing: 'never' })
    expect(notifier?.personas[0]?.name).toBeUndefined()
    const { record: list } = await one({
      To: 'trees@lists.example',
      'List-Id': 'Trees <trees.lists.example>',
      'List-Post': '<mailto:trees@lists.example>',
    })
    expect(list?.personas.map(({ key, standing, name }) => [key, standing, name])).toEqual([
      ['ana@oak.example', 'seen', 'Ana Ruiz'],
      ['trees@lists.example', 'never', undefined],
    ])
  })
})

describe('keys', () => {
  test('without a Message-ID copies have one key, other mails another', async () => {
    const copy = mail({ 'Message-ID': '' })
    const other = mail({ 'Message-ID': '', Subject: 'Other' })
    const { records } = await readAll(mboxReader, inputOf(mbox(copy, other, copy)))
    const [first, second, third] = records.map(({ key }) => key)
    expect(first).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(third).toBe(first)
    expect(second).not.toBe(first)
  })

  test('a thread has one name, whichever of its mails is read', async () => {
    const { record: answer } = await one({
      References: '<a@x.example> <b@x.example>',
      'In-Reply-To': '<b@x.example>',
    })
    const { record: start } = await one({ 'Message-ID': '<a@x.example>' })
    expect(answer?.interaction?.thread).toBe('a@x.example')
    expect(start?.interaction?.thread).toBe('a@x.example')
    const { record: gmail } = await one({ 'X-GM-THRID': '1700002658125488000' })
    expect(gmail?.interaction?.thread).toBe('gmail:1700002658125488000')
  })
})

describe('dates', () => {
  test('a nonsense date falls back to the From line, then to the first server', async () => {
    const { record } = await one({ Date: 'long ago' })
    expect(record?.at).toBe(Date.UTC(2021, 5, 30, 6, 15, 13))
    const { record: future } = await one({ Date: new Date(NOW + 3 * 86_400_000).toUTCString() })
    expect(future?.at).toBe(Date.UTC(2021, 5, 30, 6, 15, 13))
    const received =
      'Received: from a by b; Wed, 1 Jul 2020 10:00:00 +0000\nReceived: from c by a; Wed, 1 Jul 2020 09:59:00 +0000\n'
    const text = `From - Wed Jun 30 06:15:13 1970\n${received}${mail({ Date: 'Thu, 1 Jan 1970 00:00:00 +0000' })}\n`
    const { records } = await readAll(mboxReader, inputOf(text))
    expect(records[0]?.at).toBe(Date.UTC(2020, 6, 1, 9, 59))
  })

  test('mails without sender or date are set aside, the others read', async () => {
    const text = `${mbox(mail({ From: '' }))}From - Wed Jun 30 06:15:13 1970\n${mail({ Date: '' })}\n${mbox(mail())}`
    const { records, setAside } = await readAll(mboxReader, inputOf(text))
    expect(records).toHaveLength(1)
    expect(setAside).toEqual([
      { line: 1, reason: 'This mail has no readable sender.' },
      { line: 9, reason: 'This mail has no date between 1990 and tomorrow.' },
    ])
  })
})

describe('batches', () => {
  test('every row is counted, and reading goes on at any cursor', async () => {
    const input = inputOf(many(2_250))
    const batches = await batchesOf(mboxReader, input)
    expect(batches.map(({ rows }) => rows)).toEqual([1_000, 1_000, 250])
    expect(batches.at(-1)?.cursor).toBe(input.size)
    const [first, ...rest] = batches
    const again = await batchesOf(mboxReader, input, { cursor: first?.cursor ?? 0 })
    expect(again.flatMap(({ records }) => records)).toEqual(rest.flatMap(({ records }) => records))
    expect(await batchesOf(mboxReader, input, { cursor: input.size })).toEqual([])
  })
})
