import type { Day } from '../../domain/instant.ts'
import type { FoundPromise } from '../../domain/promise.ts'
import { isAsked } from './asked.ts'
import { assuredIn } from './assured-in.ts'
import { namedDays } from './due-day.ts'
import { invited, invitedByAsking } from './invited.ts'
import { joined } from './joined.ts'
import { LANGUAGES } from './languages/languages.ts'
import { actPledged, isPledged } from './pledged-deed.ts'
import { asPromise, promiseOf, type Scene } from './promise-of.ts'
import { promised } from './promised-in.ts'
import type { Span } from './sentences.ts'

/** What a sentence promises, or invites to, in a language's own phrases. */
export function readSentence(sentence: string, span: Span, scene: Scene): readonly FoundPromise[] {
  const { language } = scene
  const isQuestion = isAsked(sentence)
  if (sentence.length > 700) return []
  const said = isQuestion || scene.isSpoiled ? [] : promised(sentence, language)
  if (said.length > 0) {
    const told = said.flatMap((one, index) => {
      const until = said[index + 1]?.opening ?? sentence.length
      const promise = asPromise(sentence.slice(0, until), one, { ...scene, span })
      return promise === null ? [] : [{ promise, before: sentence.slice(0, one.opening) }]
    })
    if (told.length > 0) return joined(told, sentence)
  }
  return isQuestion ? invitedByAsking(sentence, span, scene) : invited(sentence, span, scene)
}

/** What only a day or a formula makes a promise, in whatever language, read where nothing else is found. */
export function assured(
  sentence: string,
  span: Span,
  { today, next }: { readonly today: Day; readonly next: readonly string[] },
): readonly FoundPromise[] {
  if (sentence.length > 400) return []
  const isQuestion = isAsked(sentence)
  for (const language of LANGUAGES) {
    const scene = { language, today, isSpoiled: false, span }
    if (isQuestion) {
      const asked = invitedByAsking(sentence, span, scene)
      if (asked.length > 0) return asked
      continue
    }
    for (const said of assuredIn(sentence, language)) {
      const promise = asPromise(sentence, said, scene)
      if (promise !== null) return [promise]
    }
  }
  return isQuestion ? [] : pledged(sentence, span, { today, next })
}

/** "Draft: Thursday. You have my word." */
function pledged(
  sentence: string,
  span: Span,
  { today, next }: { readonly today: Day; readonly next: readonly string[] },
): readonly FoundPromise[] {
  if (sentence.length > 160 || !isPledged(sentence, next)) return []
  const days = LANGUAGES.flatMap((language) => language.days)
  const named = namedDays(sentence, days, today).at(-1)
  if (named === undefined) return []
  const act = actPledged(sentence)
  return [promiseOf(sentence, { verb: 0, named, kind: 'promise', act }, span)]
}
