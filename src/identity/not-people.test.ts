import { expect, test } from 'vitest'
import { judgePersona } from './not-people.ts'
import { correspondent, persona } from './testing.ts'

test.each([
  'no-reply@oak.example',
  'noreply@oak.example',
  'nicht-antworten@oak.example',
  'mailer-daemon@oak.example',
  'support@oak.example',
  'rechnung@oak.example',
  'jobs-berlin@oak.example',
  'ventas@oak.example',
])('%s is no person, whatever name it shows', (email) => {
  expect(judgePersona(correspondent('a', email, 'Ana Ruiz')).notPerson).not.toBeNull()
})

test.each([
  'ana@oak.example',
  'a.ruiz@oak.example',
  'salesman.joe@oak.example',
  'hall@oak.example',
])('%s may be a person', (email) => {
  expect(judgePersona(correspondent('a', email)).notPerson).toBeNull()
})

test('believes no name of an address that shows three unrelated ones', () => {
  const crowd = {
    ...correspondent('a', 'messages@hub.example'),
    names: names('Ana Ruiz', 'Bo Berg', 'Jun Sato'),
  }
  expect(judgePersona(crowd)).toMatchObject({ nameless: true })
  expect(judgePersona(crowd).notPerson).not.toBeNull()
})

test('takes several spellings of one name for one person', () => {
  const one = {
    ...correspondent('a', 'ana@oak.example'),
    names: names('Ana Ruiz', 'Ruiz, Ana', 'ana', 'A. Ruiz'),
  }
  expect(judgePersona(one).notPerson).toBeNull()
})

test('tells a person from a firm at a shared address', () => {
  const firm = correspondent('a', 'hello@oakmedia.example', 'Oak Media')
  const trader = correspondent('b', 'hello@oakmedia.example', 'Ana Ruiz')
  expect(judgePersona(firm).notPerson).not.toBeNull()
  expect(judgePersona(trader).notPerson).toBeNull()
})

test('keeps a card for a function out, a person at a function in', () => {
  const desk = persona('a', { names: ['Oak Support'], emails: ['support@oak.example'] })
  const sole = persona('b', { names: ['Ana Ruiz'], emails: ['hello@oak.example'] })
  expect(judgePersona(desk).notPerson).not.toBeNull()
  expect(judgePersona(sole).notPerson).toBeNull()
})

function names(...values: string[]) {
  return values.map((value) => ({ value, count: 1 }))
}
