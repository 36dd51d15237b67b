import { expect, test } from 'vitest'
import { proposeColumns, understandColumns } from './column-fields.ts'

const fields = (...header: string[]) => [...proposeColumns(header).values()]

test.each([
  [
    ['Full Name', 'E-mail', 'Company', 'Job Title'],
    ['name', 'email', 'employer', 'title'],
  ],
  [
    ['Vorname', 'Nachname', 'E-Mail-Adresse', 'Firma'],
    ['given', 'family', 'email', 'employer'],
  ],
  [
    ['Prénom', 'Nom', 'Courriel', 'Société', 'Poste'],
    ['given', 'family', 'email', 'employer', 'title'],
  ],
  [
    ['Nombre', 'Apellidos', 'Correo electrónico', 'Empresa'],
    ['given', 'family', 'email', 'employer'],
  ],
  [
    ['Name', 'Vorname'],
    ['family', 'given'],
  ],
  [
    ['Name', 'Surname'],
    ['given', 'family'],
  ],
  [
    ['姓名', 'Email'],
    ['name', 'email'],
  ],
  [
    ['Last contacted', 'Keep in touch', 'Tags'],
    ['last-contact', 'interval', 'tag'],
  ],
  [
    ["What's your LinkedIn?", "What's your company?"],
    ['linkedin', 'employer'],
  ],
  [
    ['Title', 'Job Title'],
    ['prefix', 'title'],
  ],
  [
    ['E-mail 2 Address', 'Mobile Phone', 'Business City'],
    ['email', 'phone', 'city'],
  ],
  [['Favourite colour', 'Fax'], []],
])('%j', (header, wanted) => {
  expect(fields(...header)).toEqual(wanted)
})

test('labels a column by its qualifier', () => {
  expect(understandColumns(['Business Phone']).get('Business Phone')).toEqual({
    field: 'phone',
    label: 'business',
  })
})
