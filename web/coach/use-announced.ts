import { useEffect, useRef, useState } from 'react'

const APART_MS = 5_000

/** What is told to screen readers: the newest words, a moment after they settled, at most every 5 seconds. */
export function useAnnounced(words: string): string {
  const [told, setTold] = useState('')
  const last = useRef(0)
  useEffect(() => {
    const wait = Math.max(1_200, last.current + APART_MS - Date.now())
    const timer = setTimeout(() => {
      last.current = Date.now()
      setTold(words)
    }, wait)
    return () => clearTimeout(timer)
  }, [words])
  return told
}
