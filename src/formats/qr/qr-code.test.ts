import { expect, test } from 'vitest'
import { qrCode } from './qr-code.ts'

/** Rows of modules as the path paints them. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let i = 0; i < Number(w); i++) {
      const row = rows[Number(y)]
      if (row !== undefined) row[Number(x) + i] = true
    }
  }
  return rows
}

test('draws the three eyes in its corners', () => {
  const code = qrCode('https://robinash.example', 12)
  if (code === null) throw new Error('too long')
  expect(code.size).toBe(17 + 4 * code.version)
  const rows = painted(code.path, code.size)
  const eye = (x: number, y: number) =>
    rows.slice(y, y + 7).map((row) =>
      row
        .slice(x, x + 7)
        .map(Number)
        .join(''),
    )
  const drawn = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
  expect(eye(0, 0)).toEqual(drawn)
  expect(eye(code.size - 7, 0)).toEqual(drawn)
  expect(eye(0, code.size - 7)).toEqual(drawn)
})

test('says when a text is too long for the size asked for', () => {
  expect(qrCode('x'.repeat(400), 12)).toBeNull()
  expect(qrCode('x'.repeat(200), 12)?.version).toBeLessThanOrEqual(12)
})
