import { expect, test } from 'vitest'
import { mergeSaid } from './merge-said.ts'

test('all that was said of two events stays when they are one', () => {
  const both = mergeSaid([
    { note: 'Kim spoke', goal: 'two good talks', cost: 20, currency: 'EUR', goAgain: 'yes' },
    { note: 'Warm room', goal: 'two good talks', cost: 12, travel: 8, currency: 'EUR', hours: 3 },
  ])
  expect(both).toEqual({
    note: 'Kim spoke\nWarm room',
    goal: 'two good talks',
    cost: 32,
    travel: 8,
    currency: 'EUR',
    goAgain: 'yes',
    hours: 3,
  })
})

test('one sum said twice is one, and sums of two currencies are not added', () => {
  expect(mergeSaid([{ cost: 20 }, { cost: 20 }]).cost).toBe(20)
  expect(mergeSaid([{ cost: 20, currency: 'EUR' }, { note: 'by train' }])).toEqual({
    cost: 20,
    currency: 'EUR',
    note: 'by train',
  })
  expect(
    mergeSaid([
      { cost: 20, currency: 'EUR' },
      { cost: 5, currency: 'USD' },
    ]),
  ).toEqual({
    cost: 20,
    currency: 'EUR',
    note: 'Also 5 USD',
  })
})

test('a name beats what a program calls it, and "nothing" stands where nothing else does', () => {
  expect(mergeSaid([{ name: 'Library Mixer' }, { name: 'evt-12' }]).name).toBe('Library Mixer')
  expect(mergeSaid([{ note: null }, {}])).toEqual({ note: null })
  expect(mergeSaid([{ place: null }, { place: 'Leeds' }]).place).toBe('Leeds')
  expect(mergeSaid([])).toEqual({})
})
