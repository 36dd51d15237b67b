import type { Instant } from '../domain/instant.ts'

const MOST_FAILURES = 10
const WINDOW_MS = 60_000

/** Slows down who guesses: after ten failures in a minute, everybody waits. */
export type Brake = {
  readonly isOn: () => boolean
  readonly fail: () => void
}

export function createBrake(now: () => Instant): Brake {
  let failures: readonly Instant[] = []
  const recent = (): readonly Instant[] => failures.filter((at) => now() - at < WINDOW_MS)
  return {
    isOn: () => recent().length >= MOST_FAILURES,
    fail: () => {
      failures = [...recent(), now()]
    },
  }
}
