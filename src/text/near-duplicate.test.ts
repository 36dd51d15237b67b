import { expect, test } from 'vitest'
import { containment, likeness, shinglesOf } from './near-duplicate.ts'

const LETTER = (name: string, place: string, day: string) =>
  `Dear ${name},

I came across your profile and was impressed by your work at ${place}. I am looking for a new position in logistics and would be grateful for any advice you could give. I could call you on ${day} at 14:30 if that suits you.

Kind regards,
Sam`

const compared = (a: string, b: string) => likeness(shinglesOf(a), shinglesOf(b))

test('one letter with the names changed is the same letter', () => {
  expect(
    compared(
      LETTER('Dana', 'Harbour Lane', 'Monday'),
      LETTER('Luis Prieto', 'Oak Press', 'Friday'),
    ),
  ).toBeGreaterThan(0.9)
})

test('a sentence added for one reader still leaves it the same letter', () => {
  const own = LETTER('Dana', 'Oak Press', 'Monday').replace(
    'I am looking',
    'Your talk on quay cranes in Delft made me change our rota, and it works. I am looking',
  )
  const alike = compared(LETTER('Luis', 'Oak Press', 'Monday'), own)
  expect(alike).toBeGreaterThan(0.5)
  expect(alike).toBeLessThan(0.9)
})

test('two letters with the same greeting and farewell are two', () => {
  expect(
    compared(
      LETTER('Dana', 'Oak Press', 'Monday'),
      'Dear Dana,\n\nThank you for the seedlings. They stand on the sill and have their first leaves.\n\nKind regards,\nSam',
    ),
  ).toBeLessThan(0.1)
})

test('names given are masked also at the start of a sentence', () => {
  const one = 'Ravi told me that the kiln is cold again this week.'
  const two = 'Ana told me that the kiln is cold again this week.'
  expect(compared(one, two)).toBeLessThan(1)
  expect(likeness(shinglesOf(one, ['Ravi Kumar']), shinglesOf(two, ['Ana']))).toBe(1)
})

test('a beginning that was kept is found in the whole', () => {
  const whole = LETTER('Dana', 'Oak Press', 'Monday')
  expect(containment(shinglesOf(whole.slice(0, 190)), shinglesOf(whole))).toBeGreaterThan(0.8)
})

test('short texts are compared whole, and nothing is like nothing', () => {
  expect(compared('Lunch on the 4th?', 'Lunch on the 11th?')).toBeLessThanOrEqual(1)
  expect(compared('Thank you!', 'Thank you.')).toBe(1)
  expect(compared('', '')).toBe(0)
})

test('sixty texts are compared in less than a millisecond', () => {
  const draft = shinglesOf(LETTER('Dana', 'Oak Press', 'Monday').repeat(2))
  const sent = Array.from({ length: 60 }, (_, index) =>
    shinglesOf(
      `${LETTER('Ana', 'Oak Press', 'Friday')} And a line about mail no ${'x'.repeat(index)}.`,
    ),
  )
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now()
    for (const one of sent) likeness(draft, one)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(1)
})
