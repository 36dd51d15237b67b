import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePersonName } from './person-name.ts'

test.each([
  ['Ana Ruiz', 'Ana', 'Ruiz'],
  ['Dr. Ana Ruiz', 'Ana', 'Ruiz'],
  ['Ana Ruiz, PhD, MBA', 'Ana', 'Ruiz'],
  ['Ana Ruiz PMP', 'Ana', 'Ruiz'],
  ['Ana Ruiz 🚀', 'Ana', 'Ruiz'],
  ['Ana Ruiz | Oak Design', 'Ana', 'Ruiz'],
  ['Ana Ruiz via LinkedIn', 'Ana', 'Ruiz'],
  ['Ana Ruiz (she/her)', 'Ana', 'Ruiz'],
  ['Ruiz, Ana', 'Ana', 'Ruiz'],
  ['RUIZ Ana', 'Ana', 'RUIZ'],
  ['Ana María Ruiz', 'Ana María', 'Ruiz'],
  ['Jan van der Berg', 'Jan', 'van der Berg'],
  ['Youssef El Sayed', 'Youssef', 'El Sayed'],
  ['Ana Ruiz-Holm', 'Ana', 'Ruiz-Holm'],
  ['John Doe Jr.', 'John', 'Doe'],
  ['王小明', '小明', '王'],
  ['欧阳娜娜', '娜娜', '欧阳'],
  ['김민수', '민수', '김'],
  ['민수 김', '민수', '김'],
  ['小野 康平', '康平', '小野'],
  ['Ana', 'Ana', ''],
  ['Bo Ma', 'Bo', 'Ma'],
])('%s is %s of the %s', (text, given, family) => {
  const name = parsePersonName(text)
  expect(name?.given.join(' ')).toBe(given)
  expect(name?.family.join(' ')).toBe(family)
})

test.each([
  ['Ana Holm (Ruiz)', ['Ruiz']],
  ['Ana Holm née Ruiz', ['Ruiz']],
  ['Ana Holm geb. Ruiz', ['Ruiz']],
  ['Ana Holm (PMP)', []],
])('%s was %s once', (text, maiden) => {
  expect(parsePersonName(text)?.maiden).toEqual(maiden)
})

test.each([
  ['Robert "Bob" Holm', 'Bob'],
  ['Robert (Bob) Holm', 'Bob'],
])('%s is called %s', (text, nickname) => {
  expect(parsePersonName(text)?.nicknames).toEqual([nickname])
  expect(parsePersonName(text)?.family).toEqual(['Holm'])
})

test('keeps what stands behind a lone given name', () => {
  expect(parsePersonName('Hannes (Oak Design)')).toMatchObject({
    given: ['Hannes'],
    aside: 'Oak Design',
    maiden: [],
  })
})

test.each(['', '   ', '+1 202 555 0100', 'ana@oak.example', '🚀', '()'])(
  '"%s" is no name',
  (text) => {
    expect(parsePersonName(text)).toBeNull()
  },
)

test('reads anything without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parsePersonName(text)))
})
