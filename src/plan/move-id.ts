import type { Day } from '../domain/instant.ts'
import type { MoveKind } from '../domain/view/today-view.ts'

/** The id of a move: 16 hex digits from its kind, person and the day its occasion dates from. */
export function moveId(kind: MoveKind, personId: string, anchor: Day): string {
  const text = `${kind}/${personId}/${anchor}`
  return hex(hash32(text, 0x811c9dc5)) + hex(hash32(text, 0x01000193))
}

/** One of `variants`, the same for the same id. */
export function pick<T>(variants: readonly [T, ...T[]], id: string): T {
  return variants[hash32(id, 0x9e3779b9) % variants.length] ?? variants[0]
}

/** FNV-1a over UTF-16 units with a final mix (MurmurHash3 fmix32), unsigned. */
function hash32(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0')
}
