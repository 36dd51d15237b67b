import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needleReader } from './needles.ts'
import { readExpression } from './read-expression.ts'

function needlesOf(source: string) {
  const read = needleReader()
  return readExpression(source).map(read)
}

test.each([
  ['ghosted', [[['ghosted']]]],
  ['ghost(?:ed|ing)?|lied', [[['ghost']], [['lied']]]],
  ['who\\s+you\\s+know', [[['who you '], ['know']]]],
  ['(?:my|our)\\s+\\w+\\s+boss', [[['my ', 'our '], [' boss']]]],
  ['(?<=a)b?\\d(?!c)', [[]]],
  ['job[s ]?', [[['job']]]],
  ['\\w+', [[]]],
  ['(?:cat|\\d) dog', [[[' dog']]]],
])('%s needs', (source, expected) => {
  expect(needlesOf(source)).toEqual(expected)
})

const word = fc.string({
  unit: fc.constantFrom('a', 'b', '\\s+', '\\s*', 'c?', '\\w', '[ab]', '(?!b)', '\\b'),
  maxLength: 5,
})
const expressions: fc.Arbitrary<string> = fc.letrec<{ node: string; list: string }>((tie) => ({
  list: fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((all) => all.join('|')),
  node: fc.oneof(
    { depthSize: 'small' },
    word,
    fc
      .tuple(word, tie('list'), fc.constantFrom('', '?', '*', '{0,2}'), word)
      .map(([before, list, repeat, behind]) => `${before}(?:${list})${repeat}${behind}`),
  ),
})).list

test('whatever matches holds one needle of each group', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n'), maxLength: 14 })
  fc.assert(
    fc.property(expressions, fc.array(texts, { minLength: 4, maxLength: 8 }), (source, all) => {
      for (const branch of readExpression(source)) {
        const pattern = new RegExp(branch.map(({ text, repeat }) => text + repeat).join(''), 'u')
        const groups = needleReader()(branch)
        for (const text of all.filter((one) => pattern.test(one))) {
          const spaced = text.replace(/\s+/g, ' ')
          for (const group of groups) {
            expect(group.some((needle) => spaced.includes(needle))).toBe(true)
          }
        }
      }
    }),
    { numRuns: 600 },
  )
})
