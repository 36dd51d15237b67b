import { expect, test } from 'vitest'
import { theirsFirst } from './theirs-first.ts'

const person = (...texts: readonly string[]) => ({
  why: texts.map((text) => ({ text, at: null, source: 'you', locator: null })),
})

test('each begins with what nobody before them began with, and nothing is lost', () => {
  const lines = theirsFirst([
    person('Both at the fair', 'Wrote in May'),
    person('Both at the fair', 'Wrote in June', 'Lives there'),
    person('Both at the fair'),
  ])
  expect(lines.map(({ why }) => why.map(({ text }) => text))).toEqual([
    ['Both at the fair', 'Wrote in May'],
    ['Wrote in June', 'Both at the fair', 'Lives there'],
    ['Both at the fair'],
  ])
})
