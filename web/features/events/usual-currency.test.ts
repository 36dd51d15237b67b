import { expect, test } from 'vitest'
import { usualCurrency } from './usual-currency.ts'

const paid = (currency: string | null) => ({ cost: 12, travel: null, currency })

test('the currency of the country goes before that of events', () => {
  expect(usualCurrency('GB', [paid('EUR'), paid('EUR')])).toBe('GBP')
  expect(usualCurrency('XX', [paid('EUR')])).toBe('EUR')
})

test('the currency most used, the latest first where two are used as often', () => {
  expect(usualCurrency('', [paid('EUR'), paid('USD'), paid('USD'), paid(null)])).toBe('USD')
  expect(usualCurrency('', [paid('GBP'), paid('EUR')])).toBe('GBP')
})

test('none where nothing was paid, or nobody said in what', () => {
  expect(usualCurrency('', [])).toBe('')
  expect(usualCurrency('', [paid(null), { cost: null, travel: null, currency: 'EUR' }])).toBe('')
})
