import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** The country of a number in E.164 (`+442079460000`), as its ISO code; null where several share the code. */
export function countryOfPhone(number: string): string | null {
  return parsePhoneNumberFromString(number)?.country ?? null
}
