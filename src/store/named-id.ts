import { hash } from 'node:crypto'
import type { Instant } from '../domain/instant.ts'

/**
 * A UUIDv8 (RFC 9562 §5.8) made of the SHA-256 of `parts`: the same name always gives the same id, so that
 * a thing seen again is found without asking, and answers about it outlive undo and re-import.
 */
export function namedId(...parts: readonly string[]): string {
  const hex = hash('sha256', parts.join('\u001f'), 'hex')
  const variant = (8 + (Number.parseInt(hex.slice(16, 17), 16) & 3)).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * The same with the time of what is named in front: things that happened one after another lie side by side
 * in every index, so that reading a mailbox writes few pages. The time must be part of what the name
 * stands for: seen again, it is the same.
 */
export function timedId(at: Instant, ...parts: readonly string[]): string {
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0').slice(-12)
  return `${time.slice(0, 8)}-${time.slice(8)}${namedId(...parts).slice(13)}`
}

/** Short content hash, to tell whether a record changed. */
export function contentHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}
