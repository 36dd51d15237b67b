import { expect, test } from 'vitest'
import { contextWith, factsOf, personaOf, readWhole } from '../testing.ts'

const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some are missing."\n\n'
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'

test.each([
  [
    'since 2023, below a preamble',
    `${PREAMBLE}${HEADER}Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Oak,Boss,05 Mar 2024`,
  ],
  [
    'all cells quoted',
    '"First Name","Last Name","URL","Email Address","Company","Position","Connected On"\n"Ana","Ruiz","https://www.linkedin.com/in/ana-ruiz","","Oak","Boss","05 Mar 2024"\n',
  ],
  [
    'saved again by a spreadsheet',
    `\ufeff${HEADER}Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Oak,Boss,5-Mar-24\r\n`,
  ],
  [
    'in German',
    'Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am\nAna;Ruiz;https://www.linkedin.com/in/ana-ruiz;;Oak;Boss;05 März 2024\n',
  ],
])('a connection %s', async (_case, text) => {
  const { reader, cites, records } = await readWhole('x/Connections (1).csv', text)
  expect([reader.kind, cites]).toEqual(['linkedin/connections', 'linkedin/Connections.csv'])
  expect(records).toHaveLength(1)
  const persona = personaOf(records[0])
  expect(persona).toMatchObject({
    key: 'in/ana-ruiz',
    cite: 'https://www.linkedin.com/in/ana-ruiz',
    name: 'Ana Ruiz',
    role: 'with',
    standing: 'listed',
  })
  expect(factsOf(persona, 'employer')).toEqual(['Oak'])
  expect(factsOf(persona, 'title')).toEqual(['Boss'])
  expect(records[0]?.interaction).toMatchObject({
    at: Date.UTC(2024, 2, 4, 23),
    kind: 'connected',
    channel: 'linkedin',
    direction: 'mutual',
  })
})

test('before 2023 there are no URLs: name and date make the key, the row the cite', async () => {
  const text =
    'First Name,Last Name,Email Address,Company,Position,Connected On\nZoë,Kim,zoe@oak.example,Oak,,05 Mar 2020\nBen,Kim,,,,"3/5/18, 2:05 PM"\n'
  const { records } = await readWhole('Connections.csv', text)
  expect(records.map((record) => personaOf(record)).map(({ key, cite }) => [key, cite])).toEqual([
    ['name:zoe kim/2020-03-05', '#1'],
    ['name:ben kim/2018-03-05', '#2'],
  ])
  expect(factsOf(personaOf(records[0]), 'email')).toEqual(['zoe@oak.example'])
})

test('a hidden member is kept and is nobody; a row that says nothing is set aside', async () => {
  const text = `${HEADER},,,,,,05 Mar 2024\n,,,,,,05 Mar 2024\n,,,,Oak,,\n`
  const { records, setAside } = await readWhole('Connections.csv', text)
  expect(records.map(({ key, personas }) => [key, personas])).toEqual([
    ['hidden/2024-03-05', []],
    ['hidden/2024-03-05~2', []],
  ])
  expect(setAside).toEqual([{ line: 4, reason: 'Neither a name nor a date stands here.' }])
})

test('the same file again names every record as before', async () => {
  const text = `${HEADER}Ana,Ruiz,www.linkedin.com/in/Ana-Ruiz/,,Oak,Boss,05 Mar 2024\n,,,,,,05 Mar 2024\nAna,Ruiz,,,,,05 Mar 2024\n`
  const first = await readWhole('Connections.csv', text)
  const again = await readWhole('Connections.csv', text, contextWith())
  expect(again.records).toEqual(first.records)
  expect(new Set(first.records.map(({ key }) => key)).size).toBe(3)
})
