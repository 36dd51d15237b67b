import { expect, test } from 'vitest'
import { contextWith, factsOf, fileOf, personaOf, readWhole } from '../testing.ts'
import { describeCsv } from './describe-csv.ts'

test('reads a list of people by the words of its header', async () => {
  const text =
    'Full Name;E-Mails;Telefon;Firma;LinkedIn;Tags\nAna Ruiz;ana@oak.example ana@elm.example;030 901820;Oak;linkedin.com/in/ana-ruiz;friends, lyon\n'
  const { reader, cites, records } = await readWhole('lists/people.csv', text)
  expect([reader.kind, cites]).toEqual(['csv/people', 'people.csv'])
  const persona = personaOf(records[0])
  expect(persona).toMatchObject({ cite: '#1', name: 'Ana Ruiz', standing: 'listed' })
  expect(factsOf(persona, 'email')).toEqual(['ana@oak.example', 'ana@elm.example'])
  expect(factsOf(persona, 'linkedin')).toEqual(['ana-ruiz'])
  expect(factsOf(persona, 'tag')).toEqual(['friends', 'lyon'])
  expect(factsOf(persona, 'phone')).toEqual(['+4930901820'])
})

test('believes a date of last contact, in the order the file writes dates', async () => {
  const text =
    'Name,Email,Last contacted,Keep in touch\nAna,ana@oak.example,3/4/2026,monthly\nBen,ben@oak.example,25/12/2025,\n'
  const { records } = await readWhole('crm.csv', text, contextWith({ timeZone: 'UTC' }))
  expect(records[0]?.interaction).toMatchObject({
    at: Date.UTC(2026, 3, 3),
    channel: 'other',
    direction: 'mutual',
  })
  expect(personaOf(records[0])).toMatchObject({ role: 'with' })
  expect(personaOf(records[0]).facts).toContainEqual({
    field: 'note',
    value: 'monthly',
    label: 'keep in touch',
  })
})

test("the owner's own mapping goes before what the words suggest", async () => {
  const columns = new Map([
    ['Who', 'name'],
    ['Where', 'employer'],
    ['Reach', 'email'],
    ['Odd', 'no-such-field'],
  ])
  const text = 'Who,Where,Reach,Name,Email,Odd\nAna,Oak,ana@oak.example,wrong,wrong@x.example,1\n'
  const { records } = await readWhole('people.csv', text, contextWith({ columns }))
  expect(personaOf(records[0]).facts).toEqual([
    { field: 'name', value: 'Ana' },
    { field: 'email', value: 'ana@oak.example' },
    { field: 'employer', value: 'Oak' },
  ])
})

test('describes an unknown file for a mapping screen', () => {
  const head = fileOf(
    'x.csv',
    'My list\n\nName,Mail,Colour\nAna,a@x.example,red\nBen,b@x.example,blue\nCleo,,\nDan,,\n',
  )
  const described = describeCsv(head)
  expect(described?.header).toEqual(['Name', 'Mail', 'Colour'])
  expect(described?.samples.map((row) => row[0])).toEqual(['Ana', 'Ben', 'Cleo'])
  expect([...(described?.proposal ?? [])]).toEqual([
    ['Name', 'name'],
    ['Mail', 'email'],
  ])
})
