import { dayOf } from '../../domain/instant.ts'
import type { FoundPromise, Said, Written } from '../../domain/promise.ts'
import { actOf, verbOf } from './clauses/deed-words.ts'
import { dueDay } from './due-day.ts'
import { findPromises } from './find-promises.ts'
import { LANGUAGES } from './languages/languages.ts'
import { NOTED_FORMS, type NotedForm } from './noted-forms.ts'
import { promiseOf } from './promise-of.ts'
import { sentencesOf } from './sentences.ts'

export type NotedPromise = FoundPromise & Pick<Said, 'by'>

/**
 * Promises in the owner's own note about somebody: "promised her the paper", "she will send me her slides
 * by Friday", and what they note as said in the first person. In five languages, most forms in English.
 */
export function notedPromises(text: string, written: Written): readonly NotedPromise[] {
  return sentencesOf(text).flatMap((span) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
    if (DOUBTED.test(words)) return []
    const told = words.split(PARTING).flatMap((part) => noted(part, written))
    const found =
      told.length > 0
        ? told
        : findPromises(words, written).map((promise) => ({ ...promise, by: 'me' as const }))
    return found.map((promise) => ({ ...promise, ...span, words }))
  })
}

/** What one notes beside each other: "me to draft it, Piet to book the room". */
const PARTING = /; | - |, (?=I owe |me to |\p{Lu}\p{L}+ to \p{L}+ )/u
const DOUBTED =
  /\b(?:might|maybe|perhaps|could|wouldn['’]t|won['’]t|didn['’]t|not sure|if (?:she|he|they|I)|no longer|vielleicht|peut-être|quizás|talvez)\b|\?$/i

function noted(words: string, written: Written): readonly NotedPromise[] {
  for (const form of NOTED_FORMS) {
    const groups = form.pattern.exec(words)?.groups
    if (groups === undefined) continue
    const found = readAs(form, groups, written)
    if (found !== null) return [{ ...found, by: form.by }]
  }
  return []
}

function readAs(
  { by, isSure }: NotedForm,
  groups: Readonly<Record<string, string | undefined>>,
  written: Written,
): FoundPromise | null {
  const { deed, doing, does, after = '', thing, rest } = groups
  const form = doing ?? does
  const done = form === undefined ? deed : `${verbOf(form)}${after}`
  if (thing !== undefined) {
    const [owed] = findPromises(`I still owe you ${thing}`, written)
    return owed === undefined
      ? null
      : { ...owed, what: owed.what.replace(/^I still owe you /i, '') }
  }
  if (done !== undefined) {
    const [promise] = findPromises(`I'll ${toReader(small(done), by)}`, written)
    if (promise !== undefined) return { ...promise, what: fromReader(promise.what, by) }
  }
  const sure = done ?? rest
  if (sure === undefined || (isSure === undefined && rest === undefined)) return null
  return asNoted(sure, written, isSure === true)
}

/** As it is noted; without words of promising only with a day. */
function asNoted(words: string, { at, zone }: Written, isSure: boolean): FoundPromise | null {
  const days = LANGUAGES.flatMap((language) => language.days)
  const named = dueDay(words, days, { from: 0, today: dayOf(at, zone) })
  if (named === null && !isSure) return null
  const act = actOf(words.split(/[ ,:]/, 1)[0]?.toLowerCase() ?? '')
  return promiseOf(words, { verb: 0, named, kind: 'promise', act }, { start: 0, end: words.length })
}

function small(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}

/** The note speaks of them; a promise is read as spoken to them. */
function toReader(deed: string, by: Said['by']): string {
  const own = by === 'me' ? deed.replace(/\b(?:his|their)(?= \p{L})/gu, 'your') : deed
  return own.replace(/\b(?:him|them|me|us)\b|\bher\b(?! \p{L}+ing)/giu, (word, at: number) => {
    const isTheirs =
      word.toLowerCase() === 'her' &&
      /^her \p{L}/iu.test(own.slice(at)) &&
      !/^her (?:the|a|an|my|this|that|some|about|by|on|to|with|tomorrow|back|next)\b/i.test(
        own.slice(at),
      )
    return isTheirs ? (by === 'me' ? 'your' : word) : 'you'
  })
}

function fromReader(what: string, by: Said['by']): string {
  return by === 'me' ? what : what.replace(/\byou\b/g, 'me')
}
