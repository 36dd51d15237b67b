import { dayOf, type Day } from '../../domain/instant.ts'
import type { FoundPromise, Written } from '../../domain/promise.ts'
import { assurancesAt } from './assured-in.ts'
import { isAutomatic } from './automatic.ts'
import { dayAlone } from './day-alone.ts'
import { byGrammar, further } from './by-grammar.ts'
import { assured, readSentence } from './by-phrase.ts'
import { withOccasion } from './invited.ts'
import { addTo } from './joined.ts'
import { ENGLISH } from './languages/english.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { PromiseLanguage } from './languages/promise-language.ts'
import { withoutLaterCondition } from './later-condition.ts'
import { sentencesOf, type Span } from './sentences.ts'
import { languageOf } from '../language-of.ts'
import { likelihoodOf, type Likelihood } from './likelihood/likelihood-of.ts'
import { weighed } from './likelihood/weighed.ts'

const MOST = 8

/** Who judges the sentences of English: how likely each promises, and what is taken of it then. */
export type Judges = {
  readonly likely: (sentence: string) => Likelihood
  readonly decide: typeof weighed
}

/**
 * What the writer of a text says they will do, and what they ask the reader to come to. `text` holds the
 * writer's own words alone: no quoted mail, no signature. Conditions, questions, doubts, pleasantries and
 * what others will do are left out. English, German, French, Spanish and Portuguese; linear in the text.
 * Each sentence is read by phrases first, by its grammar where they find nothing; every one of English is weighed
 * besides by how likely it promises (`likely`), which passes over what rules find wrongly and finds what they miss.
 */
export function findPromises(
  text: string,
  written: Written,
  { likely = likelihoodOf, decide = weighed }: Partial<Judges> = {},
): readonly FoundPromise[] {
  const spoken = LANGUAGES.filter(({ hint }) => hint.test(text))
  const assurances = assurancesAt(text)
  const isEnglish = languageOf(text) === 'en'
  if (spoken.length === 0 && assurances.length === 0 && !isEnglish) return []
  const today = dayOf(written.at, written.zone)
  const found: FoundPromise[] = []
  const sure = new Set<number>()
  const spans = sentencesOf(text)
  for (const [index, span] of spans.entries()) {
    const asWritten = text.slice(span.start, span.end)
    const heard = spoken.filter(({ hint }) => hint.test(asWritten))
    const isDated = assurances.some((at) => at > span.start && at <= span.end)
    const isRead = heard.length > 0 || isDated
    const isOthers = heard.some((language) => language !== ENGLISH)
    // Words of one language stand in others too: "bring" in German.
    const canWeigh =
      (isEnglish && !isOthers) || (heard.length > 0 && languageOf(asWritten) === 'en')
    if (!isRead && !canWeigh) continue
    const following = spans.slice(index + 1, index + 3)
    const next = following.map(({ start, end }) => text.slice(start, end))
    const sentence = asWritten.replace(/\s+/g, ' ')
    const byRules = isRead ? readSpan(sentence, span, { heard, isDated, today, next }) : []
    const { said, isSure } = canWeigh
      ? decide(byRules, likely(sentence.replace(QUOTED, '')), { sentence, span, today })
      : { said: byRules, isSure: false }
    if (isSure) sure.add(span.start)
    addTo(
      found,
      said.map((one) =>
        one.kind === 'invitation'
          ? withOccasion(one, text, today)
          : withDayBehind(one, next, today),
      ),
    )
    if (found.length >= MOST) break
  }
  if (found.length === 0 || isAutomatic(text)) return []
  return found.filter(
    (one) => one.kind === 'invitation' || sure.has(one.start) || speaksForOneself(one, text),
  )
}

/**
 * Long texts tell of many things that come about on some day, and of what a house does for everybody: there a promise
 * is what one person says they do, or what is said to the reader by several. Short ones say what is coming without.
 * What is likely by its words needs none of this.
 */
function speaksForOneself({ words, due }: FoundPromise, text: string): boolean {
  const isShort = text.length < LONG
  if (isShort || !IN_ENGLISH.test(words) || BY_ONE.test(words)) return true
  return BY_MANY.test(words) ? TO_READER.test(words) : due === null && BY_ONE.test(text)
}

const LONG = 330
const IN_ENGLISH = /\b(?:the|will|you|your|are|be|of|with|by|it|and)\b/i
const BY_ONE =
  /\b(?:I|i|im|ill|Ill|my|My|mine|me|lemme)\b|(?:^|[,;:–—-] |\b(?:and|but) )(?:[Ww]ill|[Ss]hall)\b/
const BY_MANY = /\b(?:we|ours?|us)\b/i
const TO_READER = /\byou(?:rs?)?\b/i

/** "I'll ring the yard. By Friday." */
function withDayBehind(
  promise: FoundPromise,
  [following = '']: readonly string[],
  today: Day,
): FoundPromise {
  if (promise.due !== null || following === '') return promise
  const days = LANGUAGES.flatMap((language) => language.days)
  return { ...promise, due: dayAlone(following.replace(/\s+/g, ' '), days, today) }
}

/** Somebody's words told again. */
const QUOTED = /[“"][^“”"]{12,}(?:[”"]|$)/g

type Place = {
  readonly heard: readonly PromiseLanguage[]
  readonly isDated: boolean
  readonly today: Day
  /** The sentences behind it. */
  readonly next: readonly string[]
}

function readSpan(
  spaced: string,
  span: Span,
  { heard, isDated, today, next }: Place,
): readonly FoundPromise[] {
  const sentence = /[ (]if /i.test(spaced) ? withoutLaterCondition(spaced) : spaced
  // A condition spoils a promise in whatever language it is read; an invitation may have one.
  const isSpoiled = heard.some(({ spoils }) => spoils.test(sentence))
  const readings = heard
    .map((language) => readSentence(sentence, span, { language, today, isSpoiled }))
    .filter((promises) => promises.length > 0)
  const read =
    readings.find((promises) => promises.some(({ due }) => due !== null)) ?? readings[0] ?? []
  if (isSpoiled) return read
  if (read.length > 0) return [...read, ...further(sentence, span, { today, read })]
  const sure = isDated ? assured(sentence, span, { today, next }) : []
  return sure.length > 0 ? sure : byGrammar(sentence, span, { today, isDated })
}
