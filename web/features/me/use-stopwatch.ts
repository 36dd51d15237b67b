import { useEffect, useState } from 'react'

export type Stopwatch = {
  readonly running: boolean
  /** Whole and part seconds since the start, ten times a second while it runs. */
  readonly seconds: number
  readonly start: () => void
  /** @returns what it took, in seconds */
  readonly stop: () => number
}

export function useStopwatch(): Stopwatch {
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (startedAt === null) return
    const timer = setInterval(() => setSeconds((performance.now() - startedAt) / 1000), 100)
    return () => clearInterval(timer)
  }, [startedAt])
  return {
    running: startedAt !== null,
    seconds,
    start: () => {
      setSeconds(0)
      setStartedAt(performance.now())
    },
    stop: () => {
      const took = startedAt === null ? 0 : (performance.now() - startedAt) / 1000
      setSeconds(took)
      setStartedAt(null)
      return took
    },
  }
}
