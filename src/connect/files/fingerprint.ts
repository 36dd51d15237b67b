import { createHash } from 'node:crypto'
import type { ReadInput } from '../../domain/reader.ts'

/** SHA-256 of all of a file's bytes, in hexadecimal; reads it once, in constant memory. */
export async function fingerprint(input: ReadInput): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of input.open()) hash.update(chunk)
  return hash.digest('hex')
}
