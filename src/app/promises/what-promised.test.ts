import { expect, test } from 'vitest'
import { whatPromised } from './what-promised.ts'

const told = { own_what: null, what: 'send you the map at the latest', author: 'import' }

test('what an import told before it knew better is shown without the words of its day', () => {
  expect(whatPromised(told)).toBe('send you the map')
})

test('the owner’s own words stand as they are', () => {
  expect(whatPromised({ ...told, author: 'you' })).toBe(told.what)
  expect(whatPromised({ ...told, own_what: 'the map, at the latest' })).toBe(
    'the map, at the latest',
  )
})
