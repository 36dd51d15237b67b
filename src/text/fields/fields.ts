import type { Field } from './field.ts'
import { FIELDS_OF_COMPUTING } from './fields-of-computing.ts'
import { FIELDS_OF_MAKING } from './fields-of-making.ts'
import { FIELDS_OF_WORDS } from './fields-of-words.ts'

/**
 * Fields of work and what they are called in job titles, skills, interests and plain talk. Compiled by hand
 * for this purpose, in the manner of occupational classifications (ISCO-08, ESCO), far coarser.
 */
export const FIELDS: readonly Field[] = [
  ...FIELDS_OF_WORDS,
  ...FIELDS_OF_COMPUTING,
  ...FIELDS_OF_MAKING,
]
