/** A number of 32 bits for a word (FNV-1a, Fowler, Noll and Vo). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return finished(hash)
}

/** A number for two in their order. */
export function mixed(first: number, second: number): number {
  return finished(Math.imul(first, 31) + Math.imul(second, 0x9e3779b1))
}

/** Spreads what differs in few bits over all of them (the finish of MurmurHash3, Appleby). */
function finished(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35)
  return (spread ^ (spread >>> 16)) >>> 0
}
