import { useEffect, useRef, useState } from 'react'

const EVERY_MS = 5000

/** The newest text, changed at most every five seconds: for what screen readers announce. */
export function useCalmly(text: string): string {
  const [said, setSaid] = useState(text)
  const saidAt = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, saidAt.current + EVERY_MS - Date.now())
    const timer = setTimeout(() => {
      saidAt.current = Date.now()
      setSaid(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text])
  return said
}
