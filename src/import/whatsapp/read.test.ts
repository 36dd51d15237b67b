import { expect, test } from 'vitest'
import { contextWith, factsOf, NOBODY, personaOf, readWhole } from '../testing.ts'

const UTC = contextWith({ timeZone: 'UTC' })
const happened = (records: Awaited<ReturnType<typeof readWhole>>['records']) =>
  records.map(({ interaction }) =>
    interaction === undefined
      ? null
      : [new Date(interaction.at).toISOString(), interaction.direction, interaction.snippet],
  )

test('reads a chat from Android', async () => {
  const text = `07/05/2026, 17:33 - Messages and calls are end-to-end encrypted. Only people in this chat can read them.
07/05/2026, 17:43 - Robin Marsh: Running late
second line
13/05/2026, 04:59 - Ana: Lunch tomorrow?
13/05/2026, 05:00 - Ana: <Media omitted>
`
  const { reader, cites, records } = await readWhole(
    'whatsapp/WhatsApp Chat with Ana.txt',
    text,
    UTC,
  )
  expect([reader.kind, cites]).toEqual(['whatsapp/chat', 'whatsapp'])
  expect(happened(records)).toEqual([
    null,
    ['2026-05-07T17:43:00.000Z', 'out', 'Running late second line'],
    ['2026-05-13T04:59:00.000Z', 'in', 'Lunch tomorrow?'],
    ['2026-05-13T05:00:00.000Z', 'in', undefined],
  ])
  expect(records.map(({ line }) => line)).toEqual([1, 2, 4, 5])
  expect(records[2]?.interaction).toMatchObject({
    asks: true,
    size: 1,
    personal: true,
    thread: 'whatsapp:ana',
  })
  expect(personaOf(records[1])).toMatchObject({
    key: 'chat:ana',
    cite: 'WhatsApp Chat with Ana.txt',
    role: 'to',
    standing: 'listed',
    proof: 'owner-wrote',
  })
  expect(personaOf(records[2])).toMatchObject({ role: 'from', proof: 'wrote-personally' })
})

test('reads a chat from an iPhone: marks, seconds, months first, reports under an author', async () => {
  const text = `\u200e[3/4/26, 2:05:09\u202fPM] Ana Ruiz: \u200eMessages and calls are end-to-end encrypted.
[3/4/26, 2:06:10\u202fPM] Robin Marsh: Hey!
\u200e[3/5/26, 9:00:00\u202fAM] Ana Ruiz: \u200eimage omitted
[3/25/26, 9:00:00\u202fAM] ~\u202fAna Ruiz: Note: all well?`
  const { records } = await readWhole('x/WhatsApp Chat - Ana Ruiz/_chat.txt', text, UTC)
  expect(happened(records)).toEqual([
    null,
    ['2026-03-04T14:06:10.000Z', 'out', 'Hey!'],
    ['2026-03-05T09:00:00.000Z', 'in', undefined],
    ['2026-03-25T09:00:00.000Z', 'in', 'Note: all well?'],
  ])
  expect(personaOf(records[3]).cite).toBe('WhatsApp Chat - Ana Ruiz/_chat.txt')
})

test('an unsaved number is a number', async () => {
  const text = '[28/12/23, 19:42:23] +1 202-555-0100: Hi\n[28/12/23, 20:42:23] Robin Marsh: Hello\n'
  const { records } = await readWhole('WhatsApp Chat - +1 202-555-0100/_chat.txt', text, UTC)
  expect(personaOf(records[0])).toMatchObject({ key: 'phone:+12025550100', standing: 'seen' })
  expect(factsOf(personaOf(records[0]), 'phone')).toEqual(['+12025550100'])
  expect(personaOf(records[0]).name).toBeUndefined()
})

test('the owner is the one whom the chat is not named after, when nobody has said', async () => {
  const text = '07/05/26, 17:43 - Rob: Hello\n07/05/26, 17:44 - Ana: Hello\n'
  const { records } = await readWhole(
    'WhatsApp Chat with Ana.txt',
    text,
    contextWith({ me: NOBODY }),
  )
  expect(records.map(({ interaction }) => interaction?.direction)).toEqual(['out', 'in'])
})

test('in a group nobody is listed, and in a large one nobody is spoken to', async () => {
  const small =
    '07/05/26, 17:43 - Robin Marsh: Hello\n07/05/26, 17:44 - Ana: Who comes?\n07/05/26, 17:45 - Ben: Me\n'
  const { records } = await readWhole('WhatsApp Chat with Choir.txt', small, UTC)
  expect(records[0]?.interaction).toMatchObject({ size: 2, personal: true, direction: 'out' })
  expect(records[0]?.personas.map(({ key, standing, proof }) => [key, standing, proof])).toEqual([
    ['chat:ana', 'seen', undefined],
    ['chat:ben', 'seen', undefined],
  ])
  expect(records[1]?.interaction?.asks).toBeUndefined()
  const voices = Array.from({ length: 8 }, (_, i) => `07/05/26, 17:4${i} - Voice ${i}: la\n`).join(
    '',
  )
  const large = await readWhole(
    'WhatsApp Chat with Choir.txt',
    `${voices}07/05/26, 17:50 - Robin Marsh: la\n`,
    UTC,
  )
  expect(large.records.at(-1)).toMatchObject({
    personas: [],
    interaction: { size: 8, personal: false },
  })
})

test('the same words twice in a minute are two messages, and keep their names', async () => {
  const text = '07/05/26, 17:43 - Ana: ok\n07/05/26, 17:43 - Ana: ok\n'
  const first = await readWhole('WhatsApp Chat with Ana.txt', text, UTC)
  const longer = await readWhole(
    'WhatsApp Chat with Ana.txt',
    `06/05/26, 10:00 - Ana: hi\n${text}`,
    UTC,
  )
  const keys = first.records.map(({ key }) => key)
  expect(new Set(keys).size).toBe(2)
  expect(longer.records.slice(1).map(({ key }) => key)).toEqual(keys)
})

test('any other text is no chat', async () => {
  await expect(readWhole('notes.txt', 'Dear diary,\n07/05/26, 17:43 - Ana: ok\n')).rejects.toThrow(
    'No reader',
  )
})

test('what was written is brought along whole where the owner keeps texts, whatever it tells', async () => {
  const chat = `07/05/2026, 17:43 - Robin Marsh: Running late
second line
13/05/2026, 05:00 - Ana: <Media omitted>
`
  const texts = async (keepsText: boolean) => {
    const context = contextWith({ timeZone: 'UTC', keepsText })
    const { records } = await readWhole('whatsapp/WhatsApp Chat with Ana.txt', chat, context)
    return records.map(({ said }) => said?.text)
  }
  expect(await texts(true)).toEqual(['Running late\nsecond line', undefined])
  expect(await texts(false)).toEqual([undefined, undefined])
})
