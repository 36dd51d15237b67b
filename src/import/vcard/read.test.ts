import { expect, test } from 'vitest'
import { factsOf, personaOf, readWhole } from '../testing.ts'

const card = (version: string, ...lines: string[]): string =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')

test('reads an Apple card', async () => {
  const text = card(
    '3.0',
    'N:Ruiz;Ana;Maria;Dr.;',
    'FN:Ana Ruiz',
    'NICKNAME:Anita,Nita',
    'X-MAIDENNAME:Silva',
    'ORG:Oak\\, Inc;R&D',
    'TITLE:Boss',
    'item1.EMAIL;type=INTERNET;type=pref:ana@oak.example',
    'item1.X-ABLabel:_$!<Other>!$_',
    'TEL;type=CELL;type=VOICE;type=pref:030 901820 x7',
    'X-SOCIALPROFILE;type=linkedin;x-user=ana-ruiz:http\\://www.linkedin.com/in/ana-ruiz',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-04',
    'item2.X-ABDATE:2001-06-07',
    'item2.X-ABLabel:_$!<Anniversary>!$_',
    'item3.X-ABRELATEDNAMES:Kim Sato',
    'item3.X-ABLabel:_$!<Assistant>!$_',
    'item4.ADR;type=HOME:;;1 Main St\\nback door;Lyon;;69001;France',
    'CATEGORIES:Friends,Oak Club',
    'NOTE:Met in London\\, likes tea\\; very kind',
    'UID:urn:uuid:84F73ABC',
  )
  const { reader, cites, records } = await readWhole('book/contacts.vcf', text)
  expect([reader.kind, cites]).toEqual(['vcard/cards', 'contacts.vcf'])
  expect(records[0]).toMatchObject({ kind: 'contact', key: 'uid:84F73ABC', line: 1 })
  expect(personaOf(records[0])).toMatchObject({ cite: '#1', name: 'Ana Ruiz', standing: 'listed' })
  expect(personaOf(records[0]).facts).toEqual([
    { field: 'name', value: 'Ana Ruiz' },
    { field: 'given', value: 'Ana' },
    { field: 'family', value: 'Ruiz' },
    { field: 'nickname', value: 'Anita' },
    { field: 'nickname', value: 'Nita' },
    { field: 'maiden', value: 'Silva' },
    { field: 'email', value: 'ana@oak.example', label: 'Other' },
    { field: 'phone', value: '+4930901820 x7', label: 'cell' },
    { field: 'linkedin', value: 'ana-ruiz' },
    { field: 'employer', value: 'Oak, Inc' },
    { field: 'title', value: 'Boss' },
    { field: 'department', value: 'R&D' },
    { field: 'address', value: '1 Main St, back door, 69001 Lyon, France', label: 'home' },
    { field: 'city', value: 'Lyon' },
    { field: 'country', value: 'France' },
    { field: 'birthday', value: '--05-04' },
    { field: 'anniversary', value: '2001-06-07' },
    { field: 'note', value: 'Met in London, likes tea; very kind' },
    { field: 'tag', value: 'Friends' },
    { field: 'tag', value: 'Oak Club' },
    { field: 'relation', value: 'assistant: Kim Sato' },
  ])
})

test('reads an old Android card, and one of version 4.0', async () => {
  const text =
    card(
      '2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=53=6A=C3=B6=62=65=72=67;=45=76=61;;;',
      'TEL;CELL:+1 202 555 0100',
    ) +
    card(
      '4.0',
      'FN:Ben Kim',
      'TEL;VALUE=uri;TYPE="cell,voice":tel:+1-202-555-0101;ext=7',
      'BDAY:--0229',
      'RELATED;TYPE=spouse;VALUE=text:Kai Kim',
    )
  const { records } = await readWhole('contacts.vcf', text)
  expect(personaOf(records[0]).name).toBe('Eva Sjöberg')
  expect(records[0]?.key).toBe('phone:+12025550100')
  expect(factsOf(personaOf(records[1]), 'phone')).toEqual(['+12025550101 x7'])
  expect(factsOf(personaOf(records[1]), 'birthday')).toEqual(['--02-29'])
  expect(factsOf(personaOf(records[1]), 'relation')).toEqual(['spouse: Kai Kim'])
})

test('companies and groups are no people', async () => {
  const text =
    card('3.0', 'N:;;;;', 'FN:Oak Design', 'ORG:Oak Design;', 'X-ABShowAs:COMPANY') +
    card('3.0', 'N:;;;;', 'FN:Elm Design', 'ORG:Elm Design;', 'TEL:030 901820') +
    card('4.0', 'KIND:group', 'FN:Choir', 'MEMBER:urn:uuid:1') +
    card('3.0', 'N:Oak;Ana;;;', 'FN:Ana Oak', 'ORG:Ana Oak')
  const { records } = await readWhole('contacts.vcf', text)
  expect(records.map(({ kind }) => kind)).toEqual([
    'organisation',
    'organisation',
    'other',
    'contact',
  ])
  expect(personaOf(records[1])).toMatchObject({ name: 'Elm Design', standing: 'never' })
  expect(records[2]?.personas).toEqual([])
})

test('pictures are told, not kept', async () => {
  const { records } = await readWhole(
    'a.vcf',
    card('3.0', 'FN:Ana', 'PHOTO;ENCODING=b:iVBORw0K', ' GgoA'),
  )
  expect(records[0]?.payload).toEqual({
    version: '3.0',
    lines: ['FN:Ana', 'PHOTO:(12 characters left out)'],
  })
})
