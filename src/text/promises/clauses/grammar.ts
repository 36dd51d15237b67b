import type { PromiseAct } from '../../../domain/promise.ts'
import type { PromiseLanguage } from '../languages/promise-language.ts'

/** How a language builds what lies ahead. `pattern` may name the verb as `verb`. */
export type Build = {
  readonly act: PromiseAct
  readonly pattern: RegExp
  readonly needs?: 'day'
  /** Verbs that promise nothing, or the only ones that do. */
  readonly idle?: ReadonlySet<string>
  readonly only?: ReadonlySet<string>
}

export type Grammar = {
  readonly language: PromiseLanguage
  /** Quick: a sentence in this language that may say what lies ahead. */
  readonly hint: RegExp
  /** Denied, doubted, past, asked, or said by others. */
  readonly unless: RegExp
  readonly builds: readonly Build[]
}

/** Not within a word, whatever its letters. */
export const build = (
  act: PromiseAct,
  source: string,
  more: Omit<Build, 'act' | 'pattern'> = {},
): Build => ({
  act,
  pattern: new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'giu'),
  ...more,
})
