import { expect, test } from 'vitest'
import { currencyOfCountry } from './currency-of-country.ts'

test.each([
  ['GB', 'GBP'],
  ['de', 'EUR'],
  ['HR', 'EUR'],
  ['US', 'USD'],
  ['CH', 'CHF'],
  ['SN', 'XOF'],
  ['ZM', 'ZMW'],
  ['AQ', null],
  ['', null],
])('in %s people pay in %s', (country, currency) => {
  expect(currencyOfCountry(country)).toBe(currency)
})

test('every currency is one that can be written', () => {
  const countries = new Intl.DisplayNames('en', { type: 'region' })
  const codes = new Set(Intl.supportedValuesOf('currency'))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code) => {
      const currency = currencyOfCountry(code)
      return currency === null ? [] : [{ code, currency }]
    })
  expect(all.length).toBeGreaterThan(150)
  expect(all.filter(({ currency }) => !codes.has(currency))).toEqual([])
  expect(all.filter(({ code }) => countries.of(code) === code)).toEqual([])
})
