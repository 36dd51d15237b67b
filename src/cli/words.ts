import { DigwellError } from '../domain/digwell-error.ts'
import type { Instant } from '../domain/instant.ts'
import { writtenDay } from '../domain/written-day.ts'

/** `2026-11-24T09:30:00.000Z`; null stays null. */
export function isoTime(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

/** `2026-11-24`, for a line of text. */
export function dayWords(at: Instant | null): string {
  return at === null ? 'never' : new Date(at).toISOString().slice(0, 10)
}

/** `1 person`, `2 people`, `12,000 rows`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

/** Text from files without the control characters by which it could command a terminal. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (mark) =>
    mark === '\n' ? mark : ' ',
  )
}

/** A whole number from the command line. */
export function wholeNumber(
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined
  const n = Number(text)
  if (!Number.isInteger(n) || n < least || n > most) {
    throw new DigwellError(
      'invalid-input',
      `“${text}” does not fit. Give a whole number from ${least} to ${most}, like ${Math.min(Math.max(least, 3), most)}.`,
    )
  }
  return n
}

/** One of the words a flag takes. */
export function oneOf<T extends string>(text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text)
  if (found === undefined) {
    throw new DigwellError('invalid-input', `"${text}" is none of: ${words.join(', ')}.`)
  }
  return found
}

/** A calendar day as the user writes it. */
export function dayText(text: string): string {
  if (writtenDay(text) === null) {
    throw new DigwellError('invalid-input', `Write a day like 2026-11-24, not "${text}".`)
  }
  return text
}

/** A moment as the user writes it, in ISO 8601; without a zone it is this machine's. */
export function timeOf(text: string): Instant {
  const at = Date.parse(text)
  if (Number.isNaN(at)) {
    throw new DigwellError('invalid-input', `Write a time like 2026-11-24T09:30Z, not "${text}".`)
  }
  return at
}
