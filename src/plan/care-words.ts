import type { Day } from '../domain/instant.ts'
import { whenWords } from './words.ts'

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times']

/**
 * "You asked Ana about introductions twice since March." Null where nothing was asked.
 *
 * @param days on which it was asked, newest first
 */
export function askedWords(called: string, days: readonly Day[], today: Day): string | null {
  const [newest] = days
  const oldest = days.at(-1)
  if (newest === undefined || oldest === undefined) return null
  if (days.length === 1)
    return `You asked ${called} about an introduction ${whenWords(newest, today)}.`
  const times = TIMES[days.length] ?? `${days.length} times`
  const since = whenWords(oldest, today).replace(/^(?:on|in) /, '')
  return `You asked ${called} about introductions ${times} since ${since}.`
}

/**
 * Why two people may know each other already; null where nothing speaks for it.
 *
 * @param together.when the last time, in words: "in March"
 */
export function acquaintedWords(
  names: { readonly a: string; readonly b: string },
  employer: string | null,
  together: { readonly times: number; readonly when: string },
): string | null {
  const both = `${names.a} and ${names.b}`
  if (employer !== null) return `${both} both work at ${employer}; they may well know each other.`
  if (together.times < ACQUAINTED_TIMES) return null
  const times = TIMES[together.times] ?? `${together.times} times`
  return `${both} were in touch with you together ${times}, last ${together.when}; they may know each other.`
}

/** Once together may have been chance. */
const ACQUAINTED_TIMES = 2
