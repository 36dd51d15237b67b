import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coachText } from './coach-text.ts'
import { forgetTexts, remember } from './remember.ts'

test('reads a text once, and again when it was forgotten', () => {
  const read: string[] = []
  const length = remember((text) => {
    read.push(text)
    return text.length
  })
  expect(['ab', 'abc', 'ab'].map(length)).toEqual([2, 3, 2])
  expect(read).toEqual(['ab', 'abc'])
  forgetTexts()
  expect(length('ab')).toBe(2)
  expect(read).toEqual(['ab', 'abc', 'ab'])
})

test('keeps no more than it should', () => {
  let reads = 0
  const once = remember(() => (reads += 1))
  const many = Array.from({ length: 2000 }, (_, n) => `${n}`)
  many.forEach(once)
  once('0')
  expect(reads).toBe(2001)
})

const LETTER =
  'Hi Ms Deng,\n\nI was laid off in May. Recruiters never answer. I’d take any job, please! Your talk on hide glue was a joy. Are you hiring? I can send you my list. Any advice would be great.\n\nBest,\nRuth'
const PIECES = [
  ' ',
  '.',
  '?',
  '\n\n',
  'I',
  ' I can do anything. ',
  ' you',
  '"',
  ' Dr. ',
  '{{x}}',
  'ß',
]

const edits = fc.array(
  fc.record({
    at: fc.nat({ max: LETTER.length }),
    gone: fc.nat({ max: 12 }),
    come: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 8 },
)

test('says of a text that is being edited what it says of the same text read for the first time', () => {
  fc.assert(
    fc.property(edits, fc.constantFrom('outreach', 'post', 'profile'), (all, kind) => {
      let text = LETTER
      for (const { at, gone, come } of all) {
        text = text.slice(0, at) + come + text.slice(at + gone)
        const typed = coachText(text, kind, { first_contact: true })
        forgetTexts()
        expect(typed).toEqual(coachText(text, kind, { first_contact: true }))
      }
    }),
    { numRuns: 120 },
  )
})
