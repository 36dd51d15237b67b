import { expect, test } from 'vitest'
import type { ContactDay } from './contact-evidence.ts'
import { heardPart } from './heard-part.ts'
import { foldTie } from './tie-stats.ts'
import { strengthOn } from './tie-strength.ts'

const contact = (day: number, way: 'in' | 'out'): ContactDay => ({
  day,
  weight: way === 'in' ? 1 : 0.3,
  in: way === 'in' ? 1 : 0,
  out: way === 'out' ? 1 : 0,
  met: 0,
  lastInAt: way === 'in' ? day * 86_400_000 : null,
  lastOutAt: way === 'out' ? day * 86_400_000 : null,
  lastMetAt: null,
})

const answered = [10, 40, 70, 100].map((day) => contact(day, 'in'))

test('a letter of one’s own raises nothing until it is answered', () => {
  const before = strengthOn(foldTie(answered), 160)
  const tries = [[160], [130, 160], [105, 120, 140, 160]]
  for (const days of tries) {
    const after = foldTie([...answered, ...days.map((day) => contact(day, 'out'))])
    expect(strengthOn(after, 160)).toBeGreaterThan(before)
    expect(strengthOn(heardPart(after, 100), 160)).toBeCloseTo(before, 2)
  }
})

test('what was answered counts as it is', () => {
  const stats = foldTie([contact(90, 'out'), ...answered])
  expect(heardPart(stats, 100)).toBe(stats)
})
