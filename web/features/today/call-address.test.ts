import { expect, test } from 'vitest'
import { callAddress } from './call-address.ts'

test('a call is dialled by its digits; everything else is written', () => {
  expect(callAddress({ channel: 'phone', reach: '+1 (202) 555-0100' })).toBe('tel:+12025550100')
  expect(callAddress({ channel: 'phone', reach: null })).toBeNull()
  expect(callAddress({ channel: 'phone', reach: 'ask Ana' })).toBeNull()
  expect(callAddress({ channel: 'email', reach: 'dana@queens.example' })).toBeNull()
})
