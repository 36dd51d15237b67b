import type { Row } from './engine.ts'

/**
 * The text as both engines can keep it: PostgreSQL refuses the character NUL, and neither can hold half
 * of a surrogate pair.
 */
export function storable(text: string): string {
  const without = text.includes('\0') ? text.replaceAll('\0', '') : text
  return without.isWellFormed() ? without : without.toWellFormed()
}

/** The values of rows one after the other, in the order of `columns`; what a row lacks is null. */
export function storableValues(
  rows: readonly Row[],
  columns: readonly string[],
): (string | number | null)[] {
  const values: (string | number | null)[] = []
  for (const row of rows) {
    for (const column of columns) {
      const value = row[column] ?? null
      values.push(typeof value === 'string' ? storable(value) : value)
    }
  }
  return values
}

/** The same row where nothing in it needed mending. */
export function storableRow<R extends Row>(row: R): R {
  const mended = Object.entries(row).flatMap(([column, value]) => {
    if (typeof value !== 'string') return []
    const kept = storable(value)
    return kept === value ? [] : [[column, kept] as const]
  })
  return mended.length === 0 ? row : { ...row, ...Object.fromEntries(mended) }
}
