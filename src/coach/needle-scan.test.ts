import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needleScan } from './needle-scan.ts'

const scan = needleScan([[['he', 'she'], ['hers']], [['who you']], [['his', 'is'], ["it's"]]])

test.each([
  ['ushers', [0]],
  ['she is here', []],
  ['who \n\t you know', [1]],
  ["it's his", [2]],
  ["who you ask, it's hers: this", [0, 1, 2]],
  ['who　you', [1]],
  ['', []],
])('%j meets %j', (text, met) => {
  expect(scan.metBy(text).toSorted((a, b) => a - b)).toEqual(met)
})

const needle = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
const groups = fc.array(fc.array(needle, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
})

test('meets what looking for each needle alone meets', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 20 })
  fc.assert(
    fc.property(
      fc.array(groups, { maxLength: 6 }),
      fc.array(texts, { maxLength: 4 }),
      (claims, all) => {
        const { metBy } = needleScan(claims)
        for (const text of all) {
          const expected = claims.flatMap((claim, at) =>
            claim.every((group) => group.some((one) => text.includes(one))) ? [at] : [],
          )
          expect(metBy(text).toSorted((a, b) => a - b)).toEqual(expected)
        }
      },
    ),
    { numRuns: 300 },
  )
})
