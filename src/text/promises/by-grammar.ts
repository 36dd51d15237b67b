import type { Day } from '../../domain/instant.ts'
import type { FoundPromise } from '../../domain/promise.ts'
import { isAsked } from './asked.ts'
import { builtIn, CONTINENTAL } from './clauses/continental-clauses.ts'
import { promisesInClauses } from './clauses/promises-in-clauses.ts'
import { ENGLISH } from './languages/english.ts'
import type { PromiseLanguage } from './languages/promise-language.ts'
import { asPromise } from './promise-of.ts'
import { isGoverned, type Said } from './promised-in.ts'
import { standsAt } from './sentence-parts.ts'
import type { Span } from './sentences.ts'

const LONGEST = 400

/** What a sentence promises by its grammar, where no phrase is known. */
export function byGrammar(
  sentence: string,
  span: Span,
  { today, isDated }: { readonly today: Day; readonly isDated: boolean },
): readonly FoundPromise[] {
  if (sentence.length > LONGEST || isAsked(sentence)) return []
  const found = inEnglish(sentence, span, { today, isDated })
  if (found.length > 0) return found
  for (const grammar of CONTINENTAL) {
    const said = builtIn(sentence, grammar)
    if (said.length === 0 || grammar.language.spoils.test(sentence)) continue
    const first = firstOf(sentence, said, { language: grammar.language, span, today })
    if (first.length > 0) return first
  }
  return []
}

function inEnglish(
  sentence: string,
  span: Span,
  { today, isDated }: { readonly today: Day; readonly isDated: boolean },
): readonly FoundPromise[] {
  if (ENGLISH.spoils.test(sentence)) return []
  const said = promisesInClauses(sentence, isDated).filter(
    ({ verb }) => !standsAt(sentence, ENGLISH.empty, verb),
  )
  return firstOf(sentence, said, { language: ENGLISH, span, today })
}

function firstOf(
  sentence: string,
  said: readonly Said[],
  scene: { readonly language: PromiseLanguage; readonly span: Span; readonly today: Day },
): readonly FoundPromise[] {
  for (const one of said) {
    if (isGoverned(sentence, one.opening, scene.language)) continue
    const promise = asPromise(sentence, one, { ...scene, isSpoiled: false })
    if (promise !== null) return [promise]
  }
  return []
}

/** "I've logged it and shall chase it up; you'll get it from me on Friday" promises two things. */
export function further(
  sentence: string,
  span: Span,
  { today, read }: { readonly today: Day; readonly read: readonly FoundPromise[] },
): readonly FoundPromise[] {
  const [first] = read
  if (first === undefined || read.length > 1 || first.kind === 'invitation' || sentence.length < 50)
    return []
  const there = first.what.slice(0, 14)
  return sentence
    .split(NEW_CLAUSE)
    .filter((part) => part.length > 14 && !part.includes(there) && !first.words.startsWith(part))
    .flatMap((part) => inEnglish(part, span, { today, isDated: true }))
    .filter(({ act, due }) => due !== first.due && (due !== null || act !== first.act))
    .map((promise) => ({ ...promise, words: sentence }))
    .slice(0, 2)
}

/** Where a clause begins that may have a subject of its own. */
const NEW_CLAUSE =
  /(?<=[;:]) |,? (?:and|but|then) (?=(?:i|we|it|they|you|she|he|will|shall|going|post|let|send|our|my)(?:['’]\w+)?\b)| (?:and|&|\+) (?=[A-Z]\w+ (?:is|will)\b|i['’]ll\b)/i
