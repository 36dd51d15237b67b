import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TEXT_KINDS } from '../../domain/coach/text-kind.ts'
import { anyText } from '../testing.ts'
import { readText } from './read.ts'

test('finds features in any text, each within it and in its sentence', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...TEXT_KINDS), (raw, kind) => {
      const text = readText(raw, kind)
      for (const span of text.thanks) expect(span.to).toBeLessThanOrEqual(raw.length)
      const { selfStatements, asks, offers, details, closers } = text
      for (const found of [selfStatements, asks, offers, details, closers].flat()) {
        expect(found.from).toBeLessThan(found.to)
        expect(found.to).toBeLessThanOrEqual(raw.length)
        expect(text.sentences[found.sentence]).toBeDefined()
      }
    }),
    { numRuns: 400 },
  )
})
