const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
}

/** A sum of money as written: `€45.00`, `1.234,50 EUR`, `free`. The currency is empty where none stands. */
export type Amount = { readonly value: number; readonly currency: string }

/**
 * Reads a sum. The last comma or point is a decimal mark when one or two digits follow it.
 *
 * @returns null when there is no number
 */
export function amountOf(text: string): Amount | null {
  const bare = text.trim()
  if (/^(?:free|gratis|kostenlos|gratuit|gratuito)$/i.test(bare)) return { value: 0, currency: '' }
  const digits = /\d[\d.,'’\s]*/.exec(bare)?.[0].trim()
  if (digits === undefined) return null
  const [, whole = digits, cents = ''] = /^(.*)[.,](\d{1,2})$/s.exec(digits) ?? []
  const value = Number(`${whole.replace(/\D/g, '')}.${cents || '0'}`)
  const sign = Object.keys(SIGNS).find((one) => bare.includes(one))
  const currency = sign === undefined ? /[A-Z]{3}/.exec(bare)?.[0] : SIGNS[sign]
  return { value, currency: currency ?? '' }
}
