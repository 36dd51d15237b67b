import { expect, test } from 'vitest'
import { isSameThing, thingNamed } from './same-thing.ts'

const same = (one: string, other: string) => isSameThing(thingNamed(one), thingNamed(other))

test.each([
  ['a translator from Portuguese', 'a translator from Portuguese for the autumn'],
  ['a good bookbinder', 'bookbinders'],
  ['help with metadata', 'metadata'],
  ['a room', 'A room'],
])('%s is %s', (one, other) => {
  expect(same(one, other)).toBe(true)
  expect(same(other, one)).toBe(true)
})

test.each([
  ['a translator from Portuguese', 'a translator from Polish'],
  ['a bookbinder', 'a carpenter'],
  ['something', 'somebody'],
  ['a spare desk in Leeds', 'a spare desk in Hull'],
])('%s is not %s', (one, other) => {
  expect(same(one, other)).toBe(false)
  expect(same(other, one)).toBe(false)
})
