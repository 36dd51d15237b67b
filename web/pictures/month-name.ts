import { LOCALE } from '../lib/zone.ts'

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' })

/** `Nov` for `2026-11`. */
export function monthName(month: string): string {
  return MONTH.format(Date.parse(`${month}-01T00:00:00Z`))
}
