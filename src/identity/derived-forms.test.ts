import { expect, test } from 'vitest'
import { formsInAddress, formsInSlug } from './derived-forms.ts'

const NAMES = new Set(['ana', 'ruiz', 'okafor', 'emil'])
const isName = (token: string) => NAMES.has(token)
const shown = (forms: ReturnType<typeof formsInSlug>) => forms.map(({ tokens }) => tokens.join(' '))

test.each([
  ['ana.ruiz@oak.example', 'ana ruiz'],
  ['a.ruiz@oak.example', 'a ruiz'],
  ['aruiz@oak.example', 'a ruiz'],
  ['anaruiz74@oak.example', 'ana ruiz'],
  ['ana@oak.example', 'ana'],
  ['ruiz.ana@oak.example', 'ruiz ana'],
])('%s spells %s', (email, name) => {
  expect(shown(formsInAddress(email, isName))).toEqual([name])
})

test.each(['wombat@oak.example', '12345@oak.example', 'the.wombat@oak.example'])(
  '%s spells no name',
  (email) => {
    expect(formsInAddress(email, isName)).toEqual([])
  },
)

test.each([
  ['ana-ruiz-8a41b2', 'ana ruiz'],
  ['ana-ruiz', 'ana ruiz'],
  ['chidi-okafor-phd', 'chidi okafor'],
])('the profile %s spells %s', (slug, name) => {
  expect(shown(formsInSlug(slug, isName))).toEqual([name])
})

test('reads nothing into a profile that spells no name', () => {
  expect(formsInSlug('wombat-8a41b2', isName)).toEqual([])
})
