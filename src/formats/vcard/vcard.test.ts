import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readVCards } from './read-vcards.ts'
import { escapeText, joinParts, partsOf, textOf, type VCard, type VProperty } from './vcard.ts'
import { writeVCards } from './write-vcards.ts'

async function read(text: string | Uint8Array, size = 1 << 16) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const cards: VCard[] = []
  const problems: { line: number; reason: string }[] = []
  for await (const batch of readVCards(chunks())) {
    cards.push(...batch.cards)
    problems.push(...batch.problems)
  }
  return { cards, problems }
}

async function valueOf(text: string, name: string): Promise<string | undefined> {
  const { cards } = await read(text)
  return cards[0]?.properties.find((property) => property.name === name)?.value
}

const card = (version: string, ...lines: string[]): string =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')

test('reads groups, parameters and several versions in one file', async () => {
  const text =
    card('3.0', 'item1.EMAIL;type=INTERNET;type=pref:ana@oak.example', 'item1.X-ABLabel:old') +
    card('4.0', 'TEL;VALUE=uri;TYPE="cell,voice":tel:+12025550100') +
    card('2.1', 'TEL;CELL;PREF:+1 202 555 0100')
  const { cards } = await read(text)
  expect(cards.map(({ version, line }) => [version, line])).toEqual([
    ['3.0', 1],
    ['4.0', 6],
    ['2.1', 10],
  ])
  const [email, label] = cards[0]?.properties ?? []
  expect(email).toMatchObject({ group: 'item1', name: 'EMAIL', value: 'ana@oak.example' })
  expect(email?.params.get('TYPE')).toEqual(['INTERNET', 'pref'])
  expect(label).toMatchObject({ group: 'item1', name: 'X-ABLABEL', value: 'old' })
  expect(cards[2]?.properties[0]?.params.get('TYPE')).toEqual(['CELL', 'PREF'])
})

test('joins folded lines', async () => {
  expect(await valueOf(card('3.0', 'EMAIL:ana@oak.exa', ' mple'), 'EMAIL')).toBe('ana@oak.example')
  expect(await valueOf(card('3.0', 'EMAIL:ana@oak.exa', '\tmple'), 'EMAIL')).toBe('ana@oak.example')
})

test('in version 2.1 a short line is folded at a space that belongs to the text', async () => {
  expect(await valueOf(card('2.1', 'NOTE:met in', ' Lyon'), 'NOTE')).toBe('met in Lyon')
  const long = 'x'.repeat(70)
  expect(await valueOf(card('2.1', `NOTE:${long}`, ' yz'), 'NOTE')).toBe(`${long}yz`)
})

test.each([
  [
    'soft line breaks',
    ['N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=53=6A=C3=B6=', '=62erg;Eva;;;'],
    'Sjöberg;Eva;;;',
  ],
  [
    'every byte spelled, folded amid a code',
    ['N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=47=C3=B3=6', ' D=65=7A;;;;'],
    'Gómez;;;;',
  ],
  ['another charset', ['N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:G=F3mez;;;;'], 'Gómez;;;;'],
  ['no name for the encoding', ['N;QUOTED-PRINTABLE:G=C3=B3mez;;;;'], 'Gómez;;;;'],
  [
    'a charset nobody knows',
    ['N;ENCODING=QUOTED-PRINTABLE;CHARSET=X-NONE:G=C3=B3mez;;;;'],
    'Gómez;;;;',
  ],
])('quoted-printable: %s', async (_case, lines, name) => {
  expect(await valueOf(card('2.1', ...lines), 'N')).toBe(name)
})

test('leaves pictures out and says how long they were', async () => {
  const { cards, problems } = await read(
    card('2.1', 'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ', 'SkZJRgABAQ', '', 'FN:Ana Ruiz') +
      card('3.0', 'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0K', ' GgoAAAAN', 'FN:Ben Kim') +
      card('4.0', 'PHOTO:data:image/png;base64,iVBO', 'PHOTO:https://oak.example/a.png'),
  )
  const found = cards.map((one) => one.properties.map(({ name, omitted }) => [name, omitted]))
  expect(found).toEqual([
    [
      ['PHOTO', 18],
      ['FN', undefined],
    ],
    [
      ['PHOTO', 16],
      ['FN', undefined],
    ],
    [
      ['PHOTO', 26],
      ['PHOTO', undefined],
    ],
  ])
  expect(problems).toEqual([])
})

test('a card never closed ends where the next begins; cards inside a card are passed over', async () => {
  const { cards } = await read(
    'BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Ben\nAGENT:\nBEGIN:VCARD\nFN:Kim\nEND:VCARD\nTITLE:Boss\nEND:VCARD\nBEGIN:VCARD\nFN:Cleo',
  )
  expect(cards.map((one) => one.properties.map(({ value }) => value))).toEqual([
    ['Ana'],
    ['Ben', '', 'Boss'],
    ['Cleo'],
  ])
})

test('a line that is none is told, and the card kept', async () => {
  const { cards, problems } = await read(
    'BEGIN:VCARD\nFN:Ana\nwhat is this\nTITLE:Boss\nEND:VCARD\n',
  )
  expect(cards[0]?.properties).toHaveLength(2)
  expect(problems).toEqual([{ line: 3, reason: 'This line of a card has no name.' }])
})

test('takes values apart at unescaped separators', () => {
  expect(partsOf('Oak\\, Inc;R\\;D;', ';')).toEqual(['Oak, Inc', 'R;D', ''])
  expect(partsOf('Work,Alumni\\, Oak', ',')).toEqual(['Work', 'Alumni, Oak'])
  expect(textOf('http\\://oak.example\\nnext')).toBe('http://oak.example\nnext')
})

const word = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,8}$/)
const text = fc.string({
  unit: fc.constantFrom('a', 'ß', '漢', '🙂', ';', ',', ':', '\\', '\n', '"', '^', ' '),
  maxLength: 60,
})
const property: fc.Arbitrary<VProperty> = fc.record({
  group: fc.constantFrom('', 'item1'),
  name: word.filter(
    (name) => !['VERSION', 'BEGIN', 'END', 'AGENT', 'PHOTO', 'LOGO', 'SOUND', 'KEY'].includes(name),
  ),
  params: fc
    .uniqueArray(
      fc.tuple(
        word.filter((name) => name !== 'ENCODING'),
        fc.array(text, { minLength: 1, maxLength: 3 }),
      ),
      {
        maxLength: 3,
        selector: ([name]) => name,
      },
    )
    .map((params) => new Map(params)),
  value: fc.array(text, { minLength: 1, maxLength: 4 }).map((parts) => joinParts(parts, ';')),
})

test('reads back what it writes, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(property, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 80 }),
      async (properties, size) => {
        const { cards, problems } = await read(writeVCards([{ version: '4.0', properties }]), size)
        expect(problems).toEqual([])
        expect(cards[0]?.properties).toEqual(properties)
      },
    ),
  )
})

test('every text survives as a value, and no written line is longer than 75 octets', () => {
  fc.assert(
    fc.property(text, (said) => {
      expect(textOf(escapeText(said))).toBe(said)
      const written = writeVCards([
        {
          version: '4.0',
          properties: [
            { group: '', name: 'NOTE', params: new Map(), value: escapeText(said.repeat(4)) },
          ],
        },
      ])
      for (const line of written.split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }),
  )
})
