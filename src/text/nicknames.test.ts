import { expect, test } from 'vitest'
import { isSameGivenName } from './nicknames.ts'

test.each([
  ['bob', 'robert'],
  ['kasia', 'katarzyna'],
  ['uschi', 'ursula'],
  ['pepe', 'jose'],
  ['sasha', 'aleksandr'],
  ['ana', 'ana'],
])('%s can be %s', (left, right) => {
  expect(isSameGivenName(left, right)).toBe(true)
})

test.each([
  ['robert', 'richard'],
  ['bob', 'bill'],
  ['qiang', 'qing'],
])('%s is not %s', (left, right) => {
  expect(isSameGivenName(left, right)).toBe(false)
})
