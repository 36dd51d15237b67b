import type { FileHead, Reader } from '../domain/reader.ts'
import { READERS } from './readers.ts'

/** The reader surest that a file is its own; null when none knows it. Of equals, the first in `READERS`. */
export function detectReader(head: FileHead): Reader | null {
  let best: Reader | null = null
  let surest = 0
  for (const reader of READERS) {
    const sure = reader.recognise(head)
    if (sure > surest) {
      best = reader
      surest = sure
    }
  }
  return best
}
