import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factorAlternatives } from './factor-alternatives.ts'

test.each([
  ['job|jab|cat', 'j(?:ob|ab)|cat'],
  ['a|ab', 'a(?:|b)'],
  ['cat|(?:job|jab)s?|cow', 'cat|(?:j(?:ob|ab))s?|cow'],
  ['a?b|ac', 'a?b|ac'],
  ['a\\s+b|a\\s+c', 'a(?:\\s+(?:b|c))'],
  ['[ab|]x|[ab|]y', '[ab|]x|[ab|]y'],
  ['(?<=ab|ac)d|\\(e|\\(f', '(?<=ab|ac)d|\\((?:e|f)'],
  ['\\p{L}a|\\u00e9', '\\p{L}a|\\u00e9'],
  ['🎯a|🎯b', '🎯(?:a|b)'],
])('%s', (source, expected) => {
  expect(factorAlternatives(source)).toBe(expected)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\\.', 'c?'), maxLength: 5 })
const branches: fc.Arbitrary<string> = fc.letrec<{ node: string; list: string }>((tie) => ({
  list: fc.array(tie('node'), { minLength: 1, maxLength: 6 }).map((all) => all.join('|')),
  node: fc.oneof(
    { depthSize: 'small' },
    word,
    fc
      .tuple(word, tie('list'), fc.constantFrom('', '?'), word)
      .map(([before, list, repeat, behind]) => `${before}(?:${list})${repeat}${behind}`),
    fc.tuple(tie('list'), word).map(([list, behind]) => `(?!${list})${behind}`),
  ),
})).list

test('finds what the expression finds, at the same places', () => {
  const texts = fc
    .string({ unit: fc.constantFrom('a', 'b', 'c', '.', ' '), maxLength: 14 })
    .map((text) => text.replace(/ +/g, ' '))
  fc.assert(
    fc.property(branches, fc.array(texts, { minLength: 3, maxLength: 6 }), (source, all) => {
      const spaced = source.replaceAll(' ', '\\s+')
      const found = (pattern: string, text: string) =>
        Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({ 0: it, index }) => [index, it])
      for (const text of all) {
        expect(found(factorAlternatives(spaced), text)).toEqual(found(spaced, text))
      }
    }),
    { numRuns: 400 },
  )
})
