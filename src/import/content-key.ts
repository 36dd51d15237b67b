import { createHash } from 'node:crypto'

/** A stable name for some content: SHA-256 in hexadecimal of the parts, which may hold anything. */
export function contentKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
