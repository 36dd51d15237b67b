import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddressList } from './address-list.ts'

const read = (raw: string): string[] =>
  parseAddressList(raw).map(({ name, address }) => `${name}|${address}`)

test.each([
  ['ana@oak.example', ['|ana@oak.example']],
  ['Ana Ruiz <Ana@Oak.example>', ['Ana Ruiz|Ana@Oak.example']],
  [
    '"Ruiz, Ana" <ana@oak.example>, Bo <bo@elm.example>',
    ['Ruiz, Ana|ana@oak.example', 'Bo|bo@elm.example'],
  ],
  ['"Ana \\"Ace\\" Ruiz" <ana@oak.example>', ['Ana "Ace" Ruiz|ana@oak.example']],
  ['ana@oak.example (Ana (the first) Ruiz)', ['Ana (the first) Ruiz|ana@oak.example']],
  [
    'Team: ana@oak.example, Bo <bo@elm.example>;, cy@fir.example',
    ['|ana@oak.example', 'Bo|bo@elm.example', '|cy@fir.example'],
  ],
  ['undisclosed-recipients:;', []],
  ['=?utf-8?Q?Ruiz=2C_Ana?= <ana@oak.example>', ['Ruiz, Ana|ana@oak.example']],
  ['=?utf-8?Q?Ruiz, Ana?= <ana@oak.example>', ['Ruiz, Ana|ana@oak.example']],
  ['"=?utf-8?Q?J=C3=BCrgen?=" <j@oak.example>', ['Jürgen|j@oak.example']],
  ["'Ana Ruiz' <ana@oak.example>", ['Ana Ruiz|ana@oak.example']],
  ['<@relay.example,@b.example:ana@oak.example>', ['|ana@oak.example']],
  ['Ana <mailto:ana@oak.example>', ['Ana|ana@oak.example']],
  ['ana@oak.example; bo@elm.example', ['|ana@oak.example', '|bo@elm.example']],
  ['Ana Ruiz', []],
  ['Ana <ana@oak.example', ['Ana|ana@oak.example']],
  ['', []],
])('%s', (raw, mailboxes) => {
  expect(read(raw)).toEqual(mailboxes)
})

test('finds every quoted name and its address again', () => {
  const name = fc.string({ maxLength: 20 }).map((text) => text.replace(/[^ -~]|[=?]/g, '').trim())
  const one = fc.record({ name, local: fc.stringMatching(/^[a-z]{1,10}$/) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 5 }), (people) => {
      const raw = people
        .map((person) => `"${person.name.replace(/["\\]/g, '\\$&')}" <${person.local}@oak.example>`)
        .join(', ')
      expect(parseAddressList(raw).map(({ address }) => address)).toEqual(
        people.map(({ local }) => `${local}@oak.example`),
      )
    }),
  )
})

test('takes no longer than the header is long, and gives up at 2,000 addresses', () => {
  const before = performance.now()
  for (const piece of ['"', '(', '<', '=?', ',', 'a:', '\\"', 'a@b,', '\'"', ' ']) {
    expect(parseAddressList(piece.repeat(20_000)).length).toBeLessThanOrEqual(2000)
  }
  expect(performance.now() - before).toBeLessThan(5_000)
})
