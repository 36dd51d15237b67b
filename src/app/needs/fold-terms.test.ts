import { expect, test } from 'vitest'
import type { PersonaRow } from '../../store/schema.ts'
import { foldTerms } from './fold-terms.ts'

const field = (field: string, value: string) =>
  foldTerms(
    'p',
    [
      {
        id: 'a',
        source_kind: 'linkedin',
        seen_at: 0,
        facts: JSON.stringify([{ field, value }]),
      } as unknown as PersonaRow,
    ],
    [],
  )

test('each part of a headline tells for itself, what is only liked as an interest', () => {
  const terms = field('title', 'Physician | Product Strategy "enthusiast"')
  expect(terms.map(({ term, said, words }) => [term, said, words])).toEqual([
    ['f:health', 'title', 'Physician'],
    ['f:product', 'interest', 'Product Strategy'],
  ])
})

test.each([
  [
    'headline',
    'Software engineer passionate about beekeeping',
    [
      ['headline', 'Software engineer'],
      ['interest', 'beekeeping'],
    ],
  ],
  [
    'headline',
    'Physician, beekeeping enthusiast',
    [
      ['headline', 'Physician'],
      ['interest', 'beekeeping'],
    ],
  ],
  ['headline', 'Passionate software engineer', [['headline', 'Passionate software engineer']]],
  ['title', 'Fan design engineer', [['title', 'Fan design engineer']]],
  ['title', 'Aspiring physician', [['interest', 'physician']]],
  ['headline', 'Big fan of accounting', [['interest', 'accounting']]],
  ['employer', 'Curious Accounting', [['employer', 'Curious Accounting']]],
])('%s "%s"', (named, value, told) => {
  const found = new Map(field(named, value).map(({ said, words }) => [words, said]))
  expect([...found].map(([words, said]) => [said, words])).toEqual(told)
})
