import { useRef } from 'react'

/** Shorter than anybody needs to see that another row has moved up, longer than fingers stammer. */
const REST_MS = 400

/**
 * For keys that act on a row and bring up the next: pressed again at once, the key would meet a row that
 * nobody has looked at. It does nothing until that has been in sight for a moment; other keys act.
 *
 * @returns runs the act, unless the same key did just now
 */
export function useUnhurried(): (key: string, act: () => unknown) => unknown {
  const resting = useRef(new Set<string>())
  return (key, act) => {
    if (resting.current.has(key)) return undefined
    resting.current.add(key)
    setTimeout(() => resting.current.delete(key), REST_MS)
    return act()
  }
}
