import { expect, test } from 'vitest'
import { readView, sameStates } from './people-view.ts'

test('keeps what it knows and leaves out the rest', () => {
  expect(
    readView({ q: 'ana', states: ['warm', 'hot'], sort: 'shoe-size', source: 'mail', page: 4 }),
  ).toEqual({ q: 'ana', states: ['warm'], source: 'mail' })
})

test('takes a single state and drops empty texts', () => {
  expect(readView({ q: '', states: 'cooling', tag: '' })).toEqual({ states: ['cooling'] })
})

test('a view is the same in any order', () => {
  expect(sameStates(['warm', 'strong'], ['strong', 'warm'])).toBe(true)
  expect(sameStates(['warm'], undefined)).toBe(false)
})
