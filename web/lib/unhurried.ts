import { useEffect, useRef } from 'react'

/** Shorter than anybody needs to see that another row has moved up, longer than fingers stammer. */
const REST_MS = 400

/**
 * For keys that act on a row and bring up the next: pressed again at once, the key would meet a row that
 * nobody has looked at. It does nothing until that has been in sight for a moment, or another key came between.
 *
 * @returns runs the act, unless the same key did just now
 */
export function useUnhurried(): (key: string, act: () => unknown) => unknown {
  const resting = useRef<string | null>(null)
  useEffect(() => {
    const other = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() !== resting.current) resting.current = null
    }
    document.addEventListener('keydown', other, true)
    return () => document.removeEventListener('keydown', other, true)
  }, [])
  return (key, act) => {
    if (resting.current === key) return undefined
    resting.current = key
    setTimeout(() => {
      if (resting.current === key) resting.current = null
    }, REST_MS)
    return act()
  }
}
