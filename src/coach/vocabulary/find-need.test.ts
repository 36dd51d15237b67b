import { describe, expect, test } from 'vitest'
import { readText } from '../reading/read.ts'
import { findNeed } from './find-need.ts'

function loudest(raw: string): string | undefined {
  const span = findNeed(readText(raw, 'outreach').sentences)
  return span && raw.slice(span.from, span.to)
}

describe('need', () => {
  test('is heard where its signs come together', () => {
    expect(
      loudest('The rent is due and the cupboard is bare. I would mop, I would accept any wage.'),
    ).toBeDefined()
  })

  test.each([
    'Please send me the plan by Monday, any format will do.',
    'Our shelter needs coats for hungry families this winter. Please bring any you have to me.',
    'In 1994 I was broke and hungry; a baker took me on, and I have baked ever since.',
  ])('is not heard in: %s', (raw) => {
    expect(loudest(raw)).toBeUndefined()
  })
})
