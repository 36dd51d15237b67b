import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** The table of the world's places (GeoNames, CC BY 4.0; see docs/places.md), 8 MB. About 0.1 s. */
export function readGazetteer(): Buffer {
  return brotliDecompressSync(readFileSync(new URL('places.br', import.meta.url)))
}
