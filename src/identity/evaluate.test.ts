import { expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'

const placed = (text: string) =>
  text.split(' ').map((pair) => {
    const [cluster = '', truth = ''] = pair.split(':')
    return { cluster, truth }
  })

test('is perfect when every person is one cluster', () => {
  expect(evaluate(placed('1:a 1:a 2:b'))).toEqual({
    precision: 1,
    recall: 1,
    f1: 1,
    bCubedF1: 1,
    largestWrongMerge: 1,
    exact: 1,
  })
})

test('counts pairs put together wrongly and pairs left apart', () => {
  const figures = evaluate(placed('1:a 1:a 1:b 2:b'))
  expect(figures.precision).toBeCloseTo(1 / 3)
  expect(figures.recall).toBeCloseTo(1 / 2)
  expect(figures.largestWrongMerge).toBe(2)
  expect(figures.exact).toBe(0)
})
