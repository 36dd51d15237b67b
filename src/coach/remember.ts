const AT_MOST = 600 // texts: the sentences of a long letter and what is cut from them

const memories = new Set<Map<string, unknown>>()

/**
 * The same function, which reads each text once while it lasts: a letter is read again at every key, and
 * most of its sentences are as before. Forgets all when full. For functions that depend on their text alone.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  memories.add(known)
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= AT_MOST) known.clear()
    const now = read(text)
    known.set(text, now)
    return now
  }
}

/** Forgets what was read. Readings are the same before and after; only the next one takes longer. */
export function forgetTexts(): void {
  for (const known of memories) known.clear()
}
