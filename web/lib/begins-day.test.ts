import { expect, test } from 'vitest'
import { beginsDay } from './begins-day.ts'

test.each(['f', 'Fri', 'tom', 'nex', '2'])('%s may become a day', (typed) => {
  expect(beginsDay(typed)).toBe(true)
})

test.each(['jy', 'kkw', 'e', 'ss'])('%s was meant for the list', (typed) => {
  expect(beginsDay(typed)).toBe(false)
})
