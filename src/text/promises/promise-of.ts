import type { Day } from '../../domain/instant.ts'
import type { FoundPromise } from '../../domain/promise.ts'
import { dueDay, type NamedDay } from './due-day.ts'
import type { PromiseLanguage } from './languages/promise-language.ts'
import type { Said } from './promised-in.ts'
import type { Span } from './sentences.ts'
import { wordsOfPromise } from './words-of-promise.ts'

/** In what language a sentence is read, and when it was written. */
export type Scene = {
  readonly language: PromiseLanguage
  readonly today: Day
  readonly isSpoiled: boolean
}

/** What is said in a clause as a promise; null where it lacks the day or the reader that its words need. */
export function asPromise(
  clause: string,
  said: Said,
  { language, today, span }: Scene & { readonly span: Span },
): FoundPromise | null {
  const named = dueDay(clause, language.days, { from: said.opening, today })
  const { needs } = said.rule
  const needsDay = said.needsDay || needs === 'day' || needs === 'reader-and-day'
  if (named === null && needsDay && !(needs === 'day' && SOON.test(clause.slice(said.opening))))
    return null
  const needsReader =
    needs === 'reader-too' || needs === 'reader-and-day' || (needs === 'reader' && named === null)
  if (needsReader && !concernsReader(clause, said, language)) return null
  return promiseOf(clause, { ...said, named, kind: 'promise', act: said.rule.act }, span)
}

/** Said instead of a day of what lies ahead. */
const SOON =
  /\b(?:will|shall|going to|to follow|['’]ll)\b(?:(?! (?:that|which|who)\b)[^.;]){0,90}\b(?:shortly|asap|as soon as possible|right away|immediately|momentarily|at once|straight away)\b/i

function concernsReader(
  clause: string,
  { opening, verb }: Said,
  { reader }: PromiseLanguage,
): boolean {
  return reader.test(clause.slice(opening)) && !VAGUE.test(clause.slice(verb))
}

/** Said to be friendly; only a day makes a promise of it. */
const VAGUE =
  /^(?:keep (?:you|u)|be in touch|get in touch|touch base|reach out|think (?:of|about)|look (?:out|after) |keep an? (?:eye|ear|watch|look)|show you around|halte dich|te tiens|te mantengo|let you)/i

/** A promise or an invitation with its words and its day. */
export function promiseOf(
  clause: string,
  said: Pick<FoundPromise, 'kind' | 'act'> & {
    readonly verb: number
    readonly named: NamedDay | null
  },
  span: Span,
): FoundPromise {
  const { kind, act, verb, named } = said
  return {
    kind,
    act,
    start: span.start,
    end: span.end,
    words: clause,
    what: wordsOfPromise(clause, verb, named),
    due: named?.day ?? null,
  }
}
