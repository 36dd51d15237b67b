import { expect, test } from 'vitest'
import { f1Of, precisionOf, recallOf, scoreCoach } from './coach-score.ts'

test('counts what was found, missed and said without need', () => {
  const { rules, all, clean, accused } = scoreCoach([
    { id: '1', labels: ['vague-ask'], fired: ['vague-ask', 'complaint'] },
    { id: '2', labels: ['vague-ask', 'broadcast'], fired: ['broadcast'] },
    { id: '3', labels: [], fired: [] },
    { id: '4', labels: [], fired: ['complaint'] },
  ])
  const of = (id: string) => rules.find(({ rule }) => rule === id)?.tally
  expect(of('vague-ask')).toEqual({ right: 1, wrong: 0, missed: 1 })
  expect(of('complaint')).toEqual({ right: 0, wrong: 2, missed: 0 })
  expect(all).toEqual({ right: 2, wrong: 2, missed: 1 })
  expect([clean, accused]).toEqual([2, 1])
})

test('measures', () => {
  const tally = { right: 3, wrong: 1, missed: 2 }
  expect([precisionOf(tally), recallOf(tally), f1Of(tally)]).toEqual([0.75, 0.6, 6 / 9])
  expect(f1Of({ right: 0, wrong: 0, missed: 0 })).toBe(1)
})
