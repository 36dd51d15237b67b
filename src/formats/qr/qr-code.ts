import { encode } from 'uqr'

/** A QR code (ISO 18004) as data: side in modules, its version (1 to 40), dark modules as an SVG path. */
export type QrCode = {
  readonly size: number
  readonly version: number
  /** One unit a module, without the quiet zone of four that a reader needs around it. */
  readonly path: string
}

/** Up to here a sixth of the code may be lost (level M); denser ones read better with larger modules (level L). */
const MENDABLE = 9

/**
 * Encodes as small as it goes, with more mending where that costs no size.
 *
 * @returns null where the text needs a larger version than `maxVersion`
 */
export function qrCode(text: string, maxVersion: number): QrCode | null {
  return encoded(text, 'M', Math.min(MENDABLE, maxVersion)) ?? encoded(text, 'L', maxVersion)
}

function encoded(text: string, ecc: 'L' | 'M', maxVersion: number): QrCode | null {
  try {
    const { data, size, version } = encode(text, { ecc, border: 0, maxVersion, boostEcc: true })
    return { size, version, path: pathOf(data) }
  } catch {
    // uqr has no other way to say "too long"
    return null
  }
}

/** Runs of dark modules in a row become one rectangle each. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => {
      const runs: string[] = []
      for (let x = 0; x < row.length; x++) {
        if (row[x] !== true) continue
        const from = x
        while (row[x + 1] === true) x++
        runs.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`)
      }
      return runs
    })
    .join('')
}
