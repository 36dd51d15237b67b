import { isoDay } from '../domain/instant.ts'
import { parseWhen, type DateOrder } from './parse-when.ts'

const YEARLESS = /^--(\d{2})-?(\d{2})/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})/
/** Years that programs write for "no year". */
const NO_YEAR = new Set(['1604', '0000', '1900', '1904'])

/**
 * A birthday as `1979-05-04`, or `--05-04` where the year is unknown.
 *
 * @returns an empty text for what is no day of the year (`0/0/00`)
 */
export function birthday(text: string, order: DateOrder): string {
  const bare = text.trim()
  const yearless = YEARLESS.exec(bare)
  if (yearless !== null) return monthDay(yearless[1], yearless[2])
  const [, year = '', month, day] = COMPACT.exec(bare) ?? ISO.exec(bare) ?? []
  if (NO_YEAR.has(year)) return monthDay(month, day)
  const when = parseWhen(year === '' ? bare : `${year}-${month}-${day}`, order)
  if (when === null || /^\d{4}$/.test(bare)) return ''
  return isoDay(when.day)
}

function monthDay(month = '', day = ''): string {
  const exists = parseWhen(`2000-${month}-${day}`, 'month-first') !== null
  return exists ? `--${month}-${day}` : ''
}
