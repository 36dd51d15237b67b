import { fold } from '../text/fold.ts'

/** A header cell as readers compare it: `E-mail 1 - Value` and `email_1_value` are both `email1value`. */
export function headerKey(cell: string): string {
  return fold(cell).replaceAll(' ', '')
}

/** All cells of a header, as keys. */
export function headerKeys(cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.map(headerKey).filter((key) => key !== ''))
}
