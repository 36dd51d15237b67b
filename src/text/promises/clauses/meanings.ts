import { ONLY_WITH, type Meanings } from './verb-meanings.ts'
import { WORK_MEANINGS } from './work-meanings.ts'

/** Verbs that name a deed only with certain words behind them; the first that fits tells which. */
export const MEANINGS: Meanings = Object.fromEntries(
  Object.keys(ONLY_WITH).map((verb) => [
    verb,
    [...(WORK_MEANINGS[verb] ?? []), ...(ONLY_WITH[verb] ?? [])],
  ]),
)

/** Of verbs that have other meanings as well: what these words make of them. */
export const MORE_MEANINGS: Meanings = Object.fromEntries(
  Object.entries(WORK_MEANINGS).filter(([verb]) => ONLY_WITH[verb] === undefined),
)
