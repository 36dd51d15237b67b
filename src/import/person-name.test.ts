import { expect, test } from 'vitest'
import { displayName, nameFacts } from './person-name.ts'

test.each([
  ['Ana Ruiz', 'Ana Ruiz'],
  ['Ana  Ruiz, PhD', 'Ana Ruiz'],
  ['Ana Ruiz, MBA, PMP', 'Ana Ruiz'],
  ['Ana Ruiz ✔', 'Ana Ruiz'],
  ['Ana Ruiz 🚀🇩🇪', 'Ana Ruiz'],
  ['Ana (Anita) Ruiz', 'Ana Ruiz'],
  ['Ana Ruiz (she/her)', 'Ana Ruiz'],
  ['Ana Ruiz | Hiring', 'Ana Ruiz'],
  ['Ruiz, Ana', 'Ruiz, Ana'],
  ['Kai & family', 'Kai & family'],
  ["D'Arcy O’Neil-Berg", "D'Arcy O’Neil-Berg"],
  ['(Oak Design)', '(Oak Design)'],
  ['王小明', '王小明'],
])('%s is shown as %s', (whole, shown) => {
  expect(displayName(whole)).toBe(shown)
})

const said = (parts: Parameters<typeof nameFacts>[0], field: string) =>
  nameFacts(parts).flatMap((fact) => (fact.field === field ? [fact.value] : []))

test('keeps the name as written beside the name as shown', () => {
  expect(said({ given: 'Ana', family: 'Ruiz, PhD' }, 'name')).toEqual(['Ana Ruiz, PhD', 'Ana Ruiz'])
})

test('finds the nickname amid a name, and the former name behind a family name', () => {
  expect(said({ given: 'Robert (Bob)', family: 'Hill' }, 'nickname')).toEqual(['Bob'])
  expect(said({ whole: 'Robert "Bob" Hill' }, 'nickname')).toEqual(['Bob'])
  expect(said({ given: 'Eva', family: 'Sand (Berg), PhD' }, 'maiden')).toEqual(['Berg'])
  expect(said({ given: 'Eva', family: 'Sand (Berg), PhD' }, 'nickname')).toEqual([])
  expect(said({ whole: 'Eva Sand (née Berg)' }, 'maiden')).toEqual(['Berg'])
  expect(said({ whole: 'Xiaoming Wang (王小明)' }, 'native-name')).toEqual(['王小明'])
})

test('takes a company in brackets for no part of the name', () => {
  const facts = nameFacts({ given: 'Ines', family: '(Oak Design)' })
  expect(facts).toEqual([
    { field: 'name', value: 'Ines (Oak Design)' },
    { field: 'name', value: 'Ines' },
    { field: 'given', value: 'Ines' },
  ])
})
