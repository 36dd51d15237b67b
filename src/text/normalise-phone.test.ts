import { expect, test } from 'vitest'
import { normalisePhone } from './normalise-phone.ts'

test.each([
  ['+1 202-555-0100', 'DE', '+12025550100'],
  ['(202) 555-0100', 'US', '+12025550100'],
  ['1-202-555-0100', 'US', '+12025550100'],
  ['1-202-555-0100', 'DE', '+12025550100'],
  ['001 202 555 0100', 'DE', '+12025550100'],
  ['tel:+1-202-555-0100;ext=7', 'US', '+12025550100'],
  ['202-555-0100 x711', 'US', '+12025550100'],
  ['030 901820', 'DE', '+4930901820'],
  ['+44 7700 900123', 'DE', '+447700900123'],
  ['+33 6 39 98 01 23', 'DE', '+33639980123'],
  ['030 901820', 'de', '+4930901820'],
  ['0044 20 7946 0077', 'US', '+442079460077'],
  ['(456) 555-0100 x408', 'US', '+14565550100'],
  ['06 39 98 01 23', 'US', '0639980123'],
])('%s written in %s is %s', (text, country, phone) => {
  expect(normalisePhone(text, country)).toBe(phone)
})

test('keeps the digits of what it cannot read', () => {
  expect(normalisePhone('99-99-99-99', '')).toBe('99999999')
})

test.each(['', '12', 'call me', '12345678901234567890123'])('%s is no number', (text) => {
  expect(normalisePhone(text, 'US')).toBeNull()
})
