import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Clusters } from './clusters.ts'

test('carries cannot-links through joins', () => {
  const clusters = new Clusters(4)
  clusters.keepApart(0, 1)
  clusters.join(1, 2)
  clusters.join(0, 3)
  expect(clusters.areApart(3, 2)).toBe(true)
  expect(clusters.join(3, 2)).toBeNull()
})

test('names a cluster by its smallest member', () => {
  const clusters = new Clusters(5)
  clusters.join(4, 2)
  clusters.join(2, 3)
  expect(clusters.find(4)).toBe(2)
  expect([...clusters.members(3)].sort()).toEqual([2, 3, 4])
  expect(clusters.roots()).toEqual([0, 1, 2])
})

test('never joins what was kept apart, whatever came between', () => {
  const step = fc.record({
    left: fc.nat(9),
    right: fc.nat(9),
    apart: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const clusters = new Clusters(10)
      const apart: (readonly [number, number])[] = []
      for (const { left, right, apart: isApart } of steps) {
        if (!isApart) clusters.join(left, right)
        else if (clusters.find(left) !== clusters.find(right)) {
          clusters.keepApart(left, right)
          apart.push([left, right])
        }
      }
      for (const [left, right] of apart) {
        expect(clusters.find(left)).not.toBe(clusters.find(right))
        expect(clusters.areApart(left, right)).toBe(true)
      }
    }),
  )
})
