import { describe, expect, test } from 'vitest'
import { replyChance } from './reply-chance.ts'
import { tieOf } from './testing.ts'

describe('the chance of an answer', () => {
  test.each([
    ['this week', 'in 0', 3, 0.6],
    ['this month', 'in 0', 7, 0.45],
    ['this quarter', 'in 0', 30, 0.3],
    ['this year', 'in 0', 90, 0.25],
    ['longer', 'in 0', 365, 0.15],
    ['a stranger', 'out 0', 60, 0.125],
    ['a stranger twice written to', 'out 0, out 5', 60, 0.0625],
    ['someone met is no stranger', 'met 0, out 1', 2, 0.6],
  ])('%s', (_case, story, day, expected) => {
    expect(replyChance(tieOf(story), day).chance).toBeCloseTo(expected, 9)
  })

  test('the person’s own record takes over', () => {
    const tie = tieOf('in 0')
    const faithful = replyChance(tie, 400, { person: { sent: 20, answered: 18 } })
    expect(faithful.chance).toBeCloseTo((6 * 0.15 + 18) / 26, 9)
    expect(faithful).toMatchObject({ prior: 0.15, silenceDays: 400, stranger: false })
  })

  test('the owner’s record with everyone moves the start', () => {
    const tie = tieOf('in 0')
    const chance = replyChance(tie, 400, { everyone: { sent: 94, answered: 47 } }).chance
    expect(chance).toBeCloseTo(0.479, 3)
  })
})
