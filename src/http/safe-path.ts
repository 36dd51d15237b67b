import { basename } from 'node:path'

const MOST_SEGMENTS = 20

/** A name that is one harmless path segment of at most 120 characters; keeps the ending. */
export function safeFileName(name: string): string {
  const last = basename(name.replaceAll('\\', '/'))
  // Controls, what Windows refuses, and marks that turn the reading direction.
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '_').replace(/^\.+|[. ]+$/g, '_')
  return clean.slice(-120).replace(/^[\uDC00-\uDFFF]/, '') || 'file'
}

/**
 * The path of a dropped file below what was dropped, each segment made harmless: it cannot climb, hide
 * or be absolute.
 *
 * @returns 1 to 20 segments, the last ones when there are more
 */
export function safePath(path: string): readonly string[] {
  const segments = path
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(safeFileName)
  return segments.length === 0 ? ['file'] : segments.slice(-MOST_SEGMENTS)
}
