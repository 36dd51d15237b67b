import { expect, test } from 'vitest'
import { contextWith, NOBODY, personaOf, readWhole } from '../testing.ts'

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT'
const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`
const DATE = '2024-03-05 10:00:00 UTC'

type Said = {
  id?: string
  title?: string
  from?: string
  fromUrl?: string
  to?: string
  toUrls?: string
  date?: string
  text?: string
  folder?: string
  draft?: string
}

/** One message to Robin by Ana, but for what is said otherwise. */
function row(said: Said): string {
  const {
    id = 'c1',
    title = '',
    from = 'Ana Ruiz',
    fromUrl = url('ana-ruiz'),
    to = 'Robin Marsh',
    toUrls = url('robin-marsh'),
    date = DATE,
    text = 'Hello',
    folder = 'INBOX',
    draft = 'No',
  } = said
  return [id, title, from, fromUrl, to, toUrls, date, '', text, folder, '', draft]
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',')
}
const byMe = { from: 'Robin Marsh', fromUrl: url('robin-marsh') }
const file = (...rows: Said[]): string => [HEADER, ...rows.map(row)].join('\n')

test('a message to the owner, with its question', async () => {
  const { reader, cites, records } = await readWhole(
    'messages.csv',
    file({ text: 'Hi  Robin,\nare you around?' }),
  )
  expect([reader.kind, cites]).toEqual(['linkedin/messages', 'linkedin/messages.csv'])
  expect(records[0]?.interaction).toMatchObject({
    at: Date.UTC(2024, 2, 5, 10),
    direction: 'in',
    size: 1,
    personal: true,
    asks: true,
    thread: 'linkedin:c1',
    snippet: 'Hi Robin, are you around?',
  })
  expect(personaOf(records[0])).toMatchObject({
    key: 'in/ana-ruiz',
    cite: url('ana-ruiz'),
    role: 'from',
    standing: 'seen',
    proof: 'wrote-personally',
  })
})

test('a message by the owner to several, whose names hold commas', async () => {
  const to = { to: 'Ana Ruiz, PhD, Ben Kim', toUrls: `${url('ana-ruiz')},${url('ben-kim')}` }
  const { records } = await readWhole('messages.csv', file({ ...byMe, ...to }))
  expect(records[0]?.interaction).toMatchObject({ direction: 'out', size: 2 })
  expect(
    records[0]?.personas.map(({ key, name, role, proof }) => [key, name, role, proof]),
  ).toEqual([
    ['in/ana-ruiz', 'Ana Ruiz', 'to', 'owner-wrote'],
    ['in/ben-kim', 'Ben Kim', 'to', 'owner-wrote'],
  ])
})

test('believes the URLs where names do not pair with them', async () => {
  const to = { to: 'Ruiz, Ana, Kim, Ben', toUrls: `${url('ana-ruiz')},${url('ben-kim')}` }
  const { records } = await readWhole('messages.csv', file({ ...byMe, ...to }, { from: 'Ana R.' }))
  expect(records[0]?.personas.map(({ key, name }) => [key, name])).toEqual([
    ['in/ana-ruiz', 'Ana R.'],
    ['in/ben-kim', undefined],
  ])
})

test('finds out who the owner is when nobody has said', async () => {
  const rows = ['ana', 'ben', 'cleo'].flatMap((who) => [
    { id: who, from: who, fromUrl: url(who), to: 'R. Marsh', toUrls: url('rm') },
    { id: who, from: 'R. Marsh', fromUrl: url('rm'), to: who, toUrls: url(who) },
  ])
  const { records } = await readWhole('messages.csv', file(...rows), contextWith({ me: NOBODY }))
  expect(records.map(({ interaction }) => interaction?.direction)).toEqual([
    'in',
    'out',
    'in',
    'out',
    'in',
    'out',
  ])
  expect(records[0]?.own).toEqual({ linkedin: ['rm'], names: ['R. Marsh'] })
  expect(records.slice(1).some(({ own }) => own !== undefined)).toBe(false)
})

test('takes nobody for the owner on the word of one conversation', async () => {
  const { records } = await readWhole('messages.csv', file({}), contextWith({ me: NOBODY }))
  expect(records[0]?.own).toBeUndefined()
  expect(records[0]?.interaction?.direction).toBe('seen')
})

test.each([
  [
    'advertising',
    { fromUrl: '', text: '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%</p>' },
    'never',
  ],
  ['the spam folder', { folder: 'SPAM' }, 'seen'],
])('%s is not personal', async (_case, said, standing) => {
  const { records } = await readWhole('messages.csv', file(said))
  expect(records[0]?.interaction?.personal).toBe(false)
  expect(personaOf(records[0])).toMatchObject({ standing })
  expect(personaOf(records[0]).proof).toBeUndefined()
})

test('"LinkedIn Member" is nobody, a draft no message; both are kept', async () => {
  const nobody = { from: 'LinkedIn Member', fromUrl: '' }
  const { records } = await readWhole(
    'messages.csv',
    file(nobody, { ...byMe, to: 'Ana Ruiz', toUrls: url('ana-ruiz'), draft: 'Yes' }),
  )
  expect(records[0]?.personas).toEqual([])
  expect(records[0]?.interaction?.personal).toBe(false)
  expect(records[1]?.interaction).toBeUndefined()
  expect(personaOf(records[1])).toMatchObject({ key: 'in/ana-ruiz', role: null })
})

test('the same message keeps its key from one export to the next', async () => {
  const older = file({
    text: 'Hi Robin,  all well?  Ana',
    fromUrl: 'https://www.linkedin.com/in/ana-ruiz',
  })
  const newer = file({
    text: 'Hi Robin,\nall well?\nAna\n',
    fromUrl: 'https://linkedin.com/in/Ana-Ruiz/',
  })
  const [first, second] = [
    await readWhole('messages.csv', older),
    await readWhole('messages.csv', newer),
  ]
  expect(second.records[0]?.key).toBe(first.records[0]?.key)
})

test('before 2023 recipients have names alone: their own messages give the profile', async () => {
  const text = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
    `c1,,Robin Marsh,${url('robin-marsh')},Ana Ruiz,${DATE},,Hello,INBOX`,
    `c1,,Ana Ruiz,${url('ana-ruiz')},Robin Marsh,${DATE},,Hello you,INBOX`,
    `c2,,Robin Marsh,${url('robin-marsh')},Ben Kim,${DATE},,Hello,INBOX`,
  ].join('\n')
  const { records } = await readWhole('messages.csv', text)
  expect(records.map((record) => personaOf(record)).map(({ key, cite }) => [key, cite])).toEqual([
    ['in/ana-ruiz', 'name:Ana Ruiz'],
    ['in/ana-ruiz', url('ana-ruiz')],
    ['name:ben kim', 'name:Ben Kim'],
  ])
})

test('before 2019 the direction is said', async () => {
  const text =
    'From,To,Date,Subject,Content,Direction,Folder\nAna Ruiz,Robin Marsh,"3/5/18, 2:05 PM",Hi,Hello?,INCOMING,INBOX\nRobin Marsh,Ana Ruiz,"3/6/18, 2:05 PM",Hi,Yes,OUTGOING,SENT\n'
  const { records } = await readWhole('messages.csv', text, contextWith({ me: NOBODY }))
  expect(records.map(({ interaction }) => [interaction?.direction, interaction?.thread])).toEqual([
    ['in', 'linkedin:ana ruiz & robin marsh'],
    ['out', 'linkedin:ana ruiz & robin marsh'],
  ])
})

test('talks with a machine are kept and nothing made of them', async () => {
  const { reader, records } = await readWhole('guide_messages.csv', file({}))
  expect(reader.kind).toBe('linkedin/other')
  expect(records).toMatchObject([{ kind: 'other', personas: [] }])
})

test('a message without a date is set aside with its line', async () => {
  const { records, setAside } = await readWhole(
    'messages.csv',
    file({ text: 'two\nlines' }, { date: 'soon' }),
  )
  expect(records).toHaveLength(1)
  expect(setAside).toEqual([{ line: 4, reason: 'The date "soon" cannot be read.' }])
})

test('what is asked of the owner by one person, and of nobody in particular by a group', async () => {
  const text = 'Hi Robin, would you be open to a quick call about your work at the archive?'
  const three = { to: 'Robin Marsh, Ben Kim', toUrls: `${url('robin-marsh')},${url('ben-kim')}` }
  const { records } = await readWhole(
    'messages.csv',
    file({ text }, { text, id: 'c2', ...three }, { text, id: 'c3', ...byMe, to: 'Ana Ruiz' }),
  )
  expect(records.map(({ asked }) => asked?.kind)).toEqual(['advice', undefined, undefined])
})

test('a message is brought along whole where the owner keeps texts, an advertisement is not', async () => {
  const texts = async (keepsText: boolean) => {
    const messages = file({ text: 'Hi Robin,\nthe pond is frozen.' }, { id: 'c2', folder: 'SPAM' })
    const { records } = await readWhole('messages.csv', messages, contextWith({ keepsText }))
    return records.map(({ said }) => said?.text)
  }
  expect(await texts(true)).toEqual(['Hi Robin,\nthe pond is frozen.', undefined])
  expect(await texts(false)).toEqual([undefined, undefined])
})
