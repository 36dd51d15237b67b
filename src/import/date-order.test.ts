import { expect, test } from 'vitest'
import { dateOrderOf } from './date-order.ts'

test('a number over twelve settles the order', () => {
  expect(dateOrderOf(['1/2/24', '3/25/24'])).toBe('month-first')
  expect(dateOrderOf(['1/2/24', '25/3/24'])).toBe('day-first')
})

test('else the part that changes faster is the day', () => {
  expect(dateOrderOf(['3/1/24', '3/2/24', '3/7/24'])).toBe('month-first')
  expect(dateOrderOf(['1/3/24', '2/3/24', '7/3/24'])).toBe('day-first')
})

test('in doubt the day comes first', () => {
  expect(dateOrderOf(['1/1/24'])).toBe('day-first')
})
