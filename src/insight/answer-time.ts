import type { Instant } from '../domain/instant.ts'

/** One message or meeting, with whose it was. */
export type Turn = { readonly at: Instant; readonly way: 'in' | 'out' | 'other' }

/** How long somebody takes to answer the owner. */
export type AnswerTime = {
  /** The median, in milliseconds. */
  readonly usual: number
  readonly answers: number
  readonly lastAt: Instant
}

const WITHIN = 14 * 86_400_000 // what comes later is no answer any more, as for channels (D)

/** The usual time from a message of the owner's to their next one. Null below three answers. O(n log n). */
export function answerTime(turns: readonly Turn[]): AnswerTime | null {
  const lags: number[] = []
  let waitingSince: Instant | null = null
  let lastAt = 0
  for (const { at, way } of turns.toSorted((a, b) => a.at - b.at)) {
    if (way === 'out') waitingSince ??= at
    if (way === 'other') waitingSince = null
    if (way !== 'in' || waitingSince === null) continue
    if (at - waitingSince <= WITHIN) {
      lags.push(at - waitingSince)
      lastAt = at
    }
    waitingSince = null
  }
  if (lags.length < FEWEST) return null
  const ordered = lags.toSorted((a, b) => a - b)
  return { usual: ordered[Math.floor(ordered.length / 2)] ?? 0, answers: lags.length, lastAt }
}

const FEWEST = 3
