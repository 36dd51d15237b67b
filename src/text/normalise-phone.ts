import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min'

const NORTH_AMERICAN = /^1[-. ]+\(?\d{3}\)?[-. ]+\d{3}[-. ]+\d{4}$/
const MOST_KEPT = 50_000
const known = new Map<string, string | null>()

/**
 * The form in which two phone numbers are compared: E.164 (`+12025550100`) where it can be read,
 * otherwise its bare digits. Extensions are dropped: a shared front desk is one number.
 * Whether the number is in use is not asked: fiction and fresh ranges count too.
 *
 * @param country ISO 3166 code of the one who wrote it down, for numbers without a country code
 * @returns null when there are fewer than six digits, or more than a number can have
 */
export function normalisePhone(text: string, country: string): string | null {
  const key = `${country} ${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  const phone = read(text, country.toUpperCase())
  if (known.size >= MOST_KEPT) known.clear()
  known.set(key, phone)
  return phone
}

function read(text: string, country: string): string | null {
  const written = text.trim().replace(/^tel:/i, '').replace(/;.*$/s, '')
  const abroad = withForgottenPlus(written)
  if (NORTH_AMERICAN.test(written) && abroad?.isValid() === true) return abroad.number
  const parsed = parse(written, country)
  if (parsed?.isValid() === true) return parsed.number
  if (abroad?.isValid() === true) return abroad.number
  if (parsed?.isPossible() === true && !keepsTrunkPrefix(parsed)) return parsed.number
  const digits = written.replace(/(?:x|ext\.?)\s*\d+\s*$/i, '').replace(/\D/g, '')
  return digits.length >= 6 && digits.length <= 17 ? digits : null
}

/** `06 39 98 01 23` read as a number of a country where none begins with 0 is some other country's. */
function keepsTrunkPrefix({ nationalNumber, countryCallingCode }: PhoneNumber): boolean {
  return nationalNumber.startsWith('0') && countryCallingCode !== '39'
}

/** `33 6 39 98 01 23` or `0033 6 …` written by someone abroad is +33, not a local number. */
function withForgottenPlus(written: string): PhoneNumber | undefined {
  const bare = written.replace(/(?:x|ext\.?)\s*\d+\s*$/i, '')
  const trimmed = bare.replace(/^00(?=[1-9])/, '')
  const digits = trimmed.replace(/\D/g, '')
  if (trimmed.startsWith('+') || digits.length < 11 || digits.startsWith('0')) return undefined
  return parse(`+${digits}`, undefined) ?? undefined
}

function parse(written: string, country: string | undefined): PhoneNumber | undefined {
  if (written.length > 60) return undefined
  // The library answers undefined for countries it does not know; the cast only names them.
  return parsePhoneNumberFromString(written, country as CountryCode | undefined)
}
