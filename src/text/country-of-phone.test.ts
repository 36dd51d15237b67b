import { expect, test } from 'vitest'
import { countryOfPhone } from './country-of-phone.ts'

test.each([
  ['+442079460000', 'GB'],
  ['+34600000000', 'ES'],
  ['+12025550100', 'US'],
  ['12', null],
])('%s is of %s', (number, country) => {
  expect(countryOfPhone(number)).toBe(country)
})
