import { expect, test } from 'vitest'
import { outsideStay } from './outside-stay.ts'

test.each([
  ['2026-12-13', 'before'],
  ['2026-12-14', null],
  ['2026-12-15', null],
  ['2026-12-16', 'after'],
  [null, null],
] as const)('in Lyon from 14 to 15 December, a meeting on %s is %s', (meetOn, outside) => {
  expect(outsideStay({ from: '2026-12-14', to: '2026-12-15' }, meetOn)).toBe(outside)
})

test('a move has no last day', () => {
  expect(outsideStay({ from: '2026-12-14', to: null }, '2026-12-01')).toBeNull()
})
