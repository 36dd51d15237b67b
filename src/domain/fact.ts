import type { Instant } from './instant.ts'

/** What can be known about a person, one value at a time. */
export const FACT_FIELDS = [
  'name', // as written, whole
  'given',
  'family',
  'nickname',
  'maiden',
  'native-name', // in its own script
  'email',
  'phone',
  'linkedin', // slug, lower case, decoded
  'url',
  'employer',
  'title',
  'department',
  'headline',
  'city',
  'address',
  'country',
  'birthday', // 1979-05-04 or --05-04
  'anniversary',
  'note',
  'tag', // group, label, category, community
  'relation', // "assistant: Kim Sato"
  'met-at',
  'interest',
  'school',
] as const

export type FactField = (typeof FACT_FIELDS)[number]

/** One thing a source (or the owner) says about a person. */
export type Fact = {
  readonly field: FactField
  readonly value: string
  /** `work`, `home`, a custom label, as the source named it. */
  readonly label?: string
  /** When it began and ended being true, where the source says so. */
  readonly from?: Instant
  readonly to?: Instant
  /** How often it was seen written so, for names on mail headers. */
  readonly count?: number
}
