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
