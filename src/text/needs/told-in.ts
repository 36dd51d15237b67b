import type { FoundNeed } from '../../domain/need.ts'
import { namesField } from '../fields/terms-of.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { NeedLanguage } from './languages/need-language.ts'

const LONGEST_WHAT = 100

/**
 * What one sentence, on one line, says of needs and offers in a language: by its writer (`said`), or of
 * somebody the note is about (`noted`). At most one; empty where the language is not known.
 */
export function toldIn(
  sentence: string,
  code: string,
  how: 'said' | 'noted',
): readonly FoundNeed[] {
  const language = LANGUAGES.get(code)
  if (language === undefined || language.spoilt.test(sentence)) return []
  for (const { way, pattern, mustBeThing } of language[how]) {
    const said = pattern.exec(sentence)?.groups?.['what']
    if (said === undefined) continue
    const what = shortened(said.trim())
    if (way === 'offer' && OF_THE_READER.test(what) && !namesField(what)) continue
    if (counts(what, language, mustBeThing ?? way === 'need'))
      return [{ way, words: sentence, what }]
  }
  return []
}

/** "I can lend you a drill": a kindness to this reader, no offer to whoever needs it, unless it is work one does. */
const OF_THE_READER =
  /^(?:you|u|dir|ihnen|euch|te|vous|le|os|ti|vi|lhe|(?:one|any|some|two) of your)(?= )/i

/** Has weight, and, where it must be a thing, names somebody or something people can help with. */
function counts(what: string, language: NeedLanguage, mustBeThing: boolean): boolean {
  if (what.length < 4 || language.trifles.test(what)) return false
  const head = what.replace(language.after, '')
  return !mustBeThing || language.things.test(head) || namesField(head)
}

/** Without what follows a stop, and no longer than fits on a line. */
function shortened(said: string): string {
  const bare = said.replace(/(?: [-–—(]|[,;:] ).*$/, '')
  const what = bare.length < 4 ? said : bare
  if (what.length <= LONGEST_WHAT) return what
  const cut = what.slice(0, LONGEST_WHAT)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
