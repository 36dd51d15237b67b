import type { DateOrder } from './parse-when.ts'

const SLASHED = /^\D{0,3}(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/

/**
 * What `3/4/2025` means in a file, from all its dates: a number over twelve can be no month. Where
 * nothing tells, the order in which more dates follow one another in time; in doubt, day first.
 *
 * @param texts texts that may begin with a date, in file order
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let first = 0
  let second = 0
  let dayFirstSteps = 0
  let monthFirstSteps = 0
  let [firstBefore, secondBefore] = [0, 0]
  for (const text of texts) {
    const match = SLASHED.exec(text)
    if (match === null) continue
    const [a, b] = [Number(match[1]), Number(match[2])]
    if (a > 12 && b <= 12) first++
    else if (b > 12 && a <= 12) second++
    if (a === firstBefore && b !== secondBefore) monthFirstSteps++
    if (b === secondBefore && a !== firstBefore) dayFirstSteps++
    firstBefore = a
    secondBefore = b
  }
  if (first !== second) return first > second ? 'day-first' : 'month-first'
  return monthFirstSteps > dayFirstSteps ? 'month-first' : 'day-first'
}
