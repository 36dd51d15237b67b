import { expect, test } from 'vitest'
import { factsOf, personaOf, readWhole } from '../testing.ts'

const WEB =
  "First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,E-mail 2 Address,Home Phone,Business Phone,Mobile Phone,Job Title,Department,Company,Business Street,Business City,Business Country/Region,Home City,Manager's Name,Spouse,Web Page,Birthday,Notes,Categories"

test('reads outlook.com', async () => {
  const text = `\ufeff${WEB}\r\nAna,M.,Ruiz,Dr.,,,ana@oak.example,ana@elm.example,,+49 30 901820,,Boss,R&D,"Oak, Inc",1 Main St,Berlin,Germany,Lyon,Kim Sato,Kai,,5/4/1979,"line one\r\nline two",Friends;Oak Club\r\n`
  const { reader, cites, records } = await readWhole('outlook-contacts.csv', text)
  expect([reader.kind, cites]).toEqual(['outlook-contacts/csv', 'outlook-contacts.csv'])
  const persona = personaOf(records[0])
  expect(persona).toMatchObject({ cite: '#1', name: 'Dr. Ana M. Ruiz' })
  expect(factsOf(persona, 'email')).toEqual(['ana@oak.example', 'ana@elm.example'])
  expect(factsOf(persona, 'employer')).toEqual(['Oak, Inc'])
  expect(factsOf(persona, 'title')).toEqual(['Boss'])
  expect(factsOf(persona, 'city')).toEqual(['Berlin', 'Lyon'])
  expect(factsOf(persona, 'birthday')).toEqual(['1979-05-04'])
  expect(factsOf(persona, 'relation')).toEqual(['manager: Kim Sato', 'spouse: Kai'])
  expect(factsOf(persona, 'tag')).toEqual(['Friends', 'Oak Club'])
  expect(factsOf(persona, 'note')).toEqual(['line one\nline two'])
  expect(persona.facts).toContainEqual({ field: 'phone', value: '+4930901820', label: 'business' })
})

test('reads Outlook classic: windows-1252, empty dates, Exchange paths that are no address', async () => {
  const header =
    '"Title","First Name","Last Name","Company","Business Street","Business City","Business Country/Region","Business Phone","Home Phone","E-mail Address","E-mail Type","E-mail Display Name","Birthday","Anniversary","Notes","Web Page"'
  const row =
    '"","Zo\xeb","M\xfcller","Oak","","K\xf6ln","","","","/o=ExchangeLabs/cn=zoe","EX","Zo\xeb","0/0/00","0/0/00","",""'
  const { records } = await readWhole(
    'export.csv',
    Buffer.from(`${header}\r\n${row}\r\n`, 'latin1'),
  )
  const persona = personaOf(records[0])
  expect(persona.name).toBe('Zoë Müller')
  expect(factsOf(persona, 'city')).toEqual(['Köln'])
  expect(factsOf(persona, 'email')).toEqual([])
  expect(factsOf(persona, 'birthday')).toEqual([])
})

test('reads Outlook in German', async () => {
  const header =
    'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Ort geschäftlich,Telefon geschäftlich,Mobiltelefon,E-Mail-Adresse,E-Mail-Typ,Geburtstag,Notizen,Kategorien'
  const { reader, records } = await readWhole(
    'Kontakte.csv',
    `${header}\n,Ana,,Ruiz,,Oak,,Chefin,,Berlin,030 901820,,ana@oak.example,SMTP,,,\n`,
  )
  expect(reader.kind).toBe('outlook-contacts/csv')
  const persona = personaOf(records[0])
  expect(persona.name).toBe('Ana Ruiz')
  expect(factsOf(persona, 'employer')).toEqual(['Oak'])
  expect(factsOf(persona, 'phone')).toEqual(['+4930901820'])
})

test('reads Thunderbird', async () => {
  const text =
    'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Organization,Notes,\nAna,Ruiz,Ana Ruiz,,ana@oak.example,ana@elm.example,,Oak,,\n'
  const { reader, records } = await readWhole('abook.csv', text)
  expect(reader.kind).toBe('outlook-contacts/thunderbird')
  expect(factsOf(personaOf(records[0]), 'email')).toEqual(['ana@oak.example', 'ana@elm.example'])
})
