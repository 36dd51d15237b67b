import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { PORTUGUESE } from './portuguese.ts'
import type { PromiseLanguage } from './promise-language.ts'
import { SPANISH } from './spanish.ts'

/** Tried in this order for each sentence. */
export const LANGUAGES: readonly PromiseLanguage[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE]
