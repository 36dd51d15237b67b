import type { Day } from '../domain/instant.ts'
import { whenWords } from './words.ts'

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times']

/**
 * "You asked Ana twice since March." Null where nothing was asked.
 *
 * @param days on which it was asked, newest first
 */
export function askedWords(called: string, days: readonly Day[], today: Day): string | null {
  const [newest] = days
  const oldest = days.at(-1)
  if (newest === undefined || oldest === undefined) return null
  if (days.length === 1) return `You asked ${called} ${whenWords(newest, today)}.`
  const times = TIMES[days.length] ?? `${days.length} times`
  const since = whenWords(oldest, today).replace(/^(?:on|in) /, '')
  return `You asked ${called} ${times} since ${since}.`
}
