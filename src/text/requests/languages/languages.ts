import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { PORTUGUESE } from './portuguese.ts'
import type { RequestLanguage } from './request-language.ts'
import { SPANISH } from './spanish.ts'

/** By their code. */
export const LANGUAGES: ReadonlyMap<string, RequestLanguage> = new Map(
  [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE].map((one) => [one.code, one]),
)
