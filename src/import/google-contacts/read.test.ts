import { expect, test } from 'vitest'
import { contextWith, factsOf, personaOf, readWhole } from '../testing.ts'

const NEW =
  'First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City,Address 1 - Country,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value,Relation 1 - Label,Relation 1 - Value'
const COLUMNS = NEW.split(',')

/** A row of the header of today with only these cells filled. */
function row(cells: Readonly<Record<string, string>>): string {
  return COLUMNS.map((column) => `"${cells[column] ?? ''}"`).join(',')
}
const file = (...rows: Readonly<Record<string, string>>[]): string =>
  [NEW, ...rows.map(row)].join('\n')

test('reads a contact with everything on it', async () => {
  const { reader, cites, records } = await readWhole(
    'google-contacts (2).csv',
    file({
      'First Name': 'Ana',
      'Last Name': 'Ruiz',
      Nickname: 'Anita',
      'Organization Name': 'Oak',
      'Organization Title': 'Boss',
      Birthday: '--05-04',
      Labels: '* myContacts ::: Friends ::: * starred',
      'E-mail 1 - Label': '* Work',
      'E-mail 1 - Value': 'ana@oak.example ::: ana@elm.example',
      'E-mail 2 - Label': '* ',
      'E-mail 2 - Value': 'ana@home.example',
      'Phone 1 - Label': 'Mobile',
      'Phone 1 - Value': '030 901820 x7',
      'Address 1 - Formatted': '1 Main Street\nLyon\nFR',
      'Address 1 - City': 'Lyon',
      'Address 1 - Country': 'FR',
      'Website 1 - Value': 'https://www.linkedin.com/in/ana-ruiz',
      'Event 1 - Label': 'Anniversary',
      'Event 1 - Value': '2001-06-07',
      'Relation 1 - Label': 'Assistant',
      'Relation 1 - Value': 'Kim Sato',
      'Custom Field 1 - Label': 'Shoe size',
      'Custom Field 1 - Value': '39',
    }),
  )
  expect([reader.kind, cites]).toEqual(['google-contacts/csv', 'google-contacts.csv'])
  expect(personaOf(records[0])).toMatchObject({ cite: '#1', name: 'Ana Ruiz', standing: 'listed' })
  expect(personaOf(records[0]).facts).toEqual([
    { field: 'name', value: 'Ana Ruiz' },
    { field: 'given', value: 'Ana' },
    { field: 'family', value: 'Ruiz' },
    { field: 'nickname', value: 'Anita' },
    { field: 'email', value: 'ana@oak.example', label: 'Work' },
    { field: 'email', value: 'ana@elm.example', label: 'Work' },
    { field: 'email', value: 'ana@home.example' },
    { field: 'phone', value: '+4930901820 x7', label: 'Mobile' },
    { field: 'linkedin', value: 'ana-ruiz' },
    { field: 'employer', value: 'Oak' },
    { field: 'title', value: 'Boss' },
    { field: 'address', value: '1 Main Street, Lyon, FR' },
    { field: 'city', value: 'Lyon' },
    { field: 'country', value: 'FR' },
    { field: 'birthday', value: '--05-04' },
    { field: 'anniversary', value: '2001-06-07' },
    { field: 'note', value: '39', label: 'Shoe size' },
    { field: 'tag', value: 'Friends' },
    { field: 'tag', value: 'starred' },
    { field: 'relation', value: 'assistant: Kim Sato' },
  ])
})

test('reads the header of before 2024', async () => {
  const text = `Name,Given Name,Additional Name,Family Name,Nickname,Birthday,Notes,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title
Ana Ruiz,Ana,,Ruiz,,,,,* My Contacts ::: Oak Club,* Work,ana@oak.example,,,,Oak,Boss
Ben Only,,,,,,,,* My Contacts,,,Mobile,030 901820,,,
`
  const { records } = await readWhole('contacts.csv', text)
  expect(factsOf(personaOf(records[0]), 'tag')).toEqual(['Oak Club'])
  expect(factsOf(personaOf(records[0]), 'employer')).toEqual(['Oak'])
  expect(personaOf(records[1]).name).toBe('Ben Only')
})

test('a key is what identifies the contact: addresses, else numbers, else name and labels', async () => {
  const { records } = await readWhole(
    'contacts.csv',
    file(
      { 'First Name': 'Ana', 'E-mail 1 - Value': 'B@oak.example ::: a@oak.example' },
      {
        'First Name': 'Ana R.',
        'E-mail 1 - Value': 'a@oak.example',
        'E-mail 2 - Value': 'b+x@oak.example',
      },
      { 'First Name': 'Ben', 'Phone 1 - Value': '030 901820' },
      { 'First Name': 'Zoë', Labels: 'Friends' },
    ),
  )
  expect(records.map(({ key }) => key)).toEqual([
    'email:a@oak.example,b@oak.example',
    'email:a@oak.example,b@oak.example~2',
    'phone:+4930901820',
    'name:zoe/Friends',
  ])
})

test('a company is no person; two in one entry stay together', async () => {
  const { records } = await readWhole(
    'contacts.csv',
    file(
      { 'Organization Name': 'Oak Design', 'Phone 1 - Value': '030 901820' },
      { 'First Name': 'Kai', 'Last Name': '& family' },
      { Notes: '', 'File As': 'x' },
    ),
  )
  expect(records.map(({ kind }) => kind)).toEqual(['organisation', 'contact', 'other'])
  expect(personaOf(records[0])).toMatchObject({ name: 'Oak Design', standing: 'never' })
  expect(personaOf(records[1])).toMatchObject({ name: 'Kai & family', standing: 'listed' })
})

test("the owner's own card speaks about the owner", async () => {
  const mine = {
    'First Name': 'Robin',
    'Last Name': 'Marsh',
    'E-mail 1 - Value': 'robin@marsh.example',
    'E-mail 2 - Value': 'rm@new.example',
  }
  const shared = {
    'First Name': 'Kai',
    'Last Name': 'Marsh',
    'E-mail 1 - Value': 'robin@marsh.example',
    'E-mail 2 - Value': 'kai@marsh.example',
  }
  const { records } = await readWhole('contacts.csv', file(mine, shared), contextWith())
  expect(records[0]?.personas).toEqual([])
  expect(records[0]?.own?.emails).toEqual(['robin@marsh.example', 'rm@new.example'])
  expect(personaOf(records[1]).name).toBe('Kai Marsh')
})
