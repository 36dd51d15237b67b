import type { RequestKind } from '../../domain/request.ts'
import { kindTold } from './kind-told.ts'
import { gatesOf, type KindRule, type RequestLanguage } from './languages/request-language.ts'

const MOST_FORMS = 6

/** The weightiest first. */
export const WEIGHTIEST: readonly RequestKind[] = [
  'pitch',
  'introduction',
  'job',
  'endorsement',
  'event',
  'money',
  'feedback',
  'advice',
  'information',
  'other',
]

export type Asked = {
  readonly kind: RequestKind
  /** Where the asking words end. */
  readonly end: number
}

/**
 * What one sentence asks of its reader; null where it asks nothing. `sentence` is as its language's patterns
 * read it; `around` tells what stands around it, and is asked seldom.
 */
export function askedIn(
  sentence: string,
  language: RequestLanguage,
  around: () => string,
): Asked | null {
  const asking = placesOf(language.forms, sentence)
  return namedIn(sentence, asking, language) ?? askedAnyhow(sentence, asking, { language, around })
}

/** Something in particular, asked for in any way. */
function namedIn(sentence: string, asking: Places, language: RequestLanguage): Asked | null {
  const [first] = asking
  const kind = first === undefined ? undefined : kindOf(sentence.slice(first[0]), language.kinds)
  const said = mayTell(sentence, language.sayings) ? kindOf(sentence, language.sayings) : undefined
  if (
    said !== undefined &&
    (kind === undefined || WEIGHTIEST.indexOf(said) < WEIGHTIEST.indexOf(kind))
  ) {
    return { kind: said, end: 0 }
  }
  if (kind === undefined) return null
  const rules = language.kinds.filter((rule) => rule.kind === kind)
  const last = asking.findLast(([start]) => kindOf(sentence.slice(start), rules) === kind)
  return { kind, end: last?.[1] ?? 0 }
}

/** Anything but a matter of the day, asked for as one asks a favour, or where the message around tells what is wanted. */
function askedAnyhow(
  sentence: string,
  asking: Places,
  { language, around }: { readonly language: RequestLanguage; readonly around: () => string },
): Asked | null {
  const topic = () => kindTold(sentence, around(), language)
  const isEveryday = (place: number) => language.everyday.test(sentence.slice(place))
  const isQuestion = sentence.endsWith('?')
  const strong = isQuestion ? language.strong : [...language.strong, ...(language.stated ?? [])]
  for (const forms of strong) {
    const place = placesOf(forms, sentence).find(
      ([start, end]) =>
        /\p{L}{2}/u.test(sentence.slice(end)) &&
        !isEveryday(language.everydayFollows ? end : start),
    )
    if (place !== undefined) return { kind: topic() ?? byQuestion(sentence), end: place[1] }
  }
  if (!isQuestion) return null
  const wanted = language.comeOns.test(sentence) ? topic() : undefined
  if (wanted !== undefined) return { kind: wanted, end: 0 }
  if (!language.reader.test(sentence) || isEveryday(0)) return null
  if (asking.length > 0 && language.sells.test(around())) return { kind: 'pitch', end: 0 }
  const isFavour =
    asking.length > 0 &&
    (kindOf(around(), language.topics) !== undefined || language.prefaces.test(around()))
  if (!isFavour && !isForThis(sentence, around(), language)) return null
  return { kind: topic() ?? byQuestion(sentence), end: 0 }
}

/** Where nothing else tells what is asked. */
function byQuestion(sentence: string): RequestKind {
  if (HOW.test(sentence)) return 'advice'
  return WHAT.test(sentence) ? 'information' : 'other'
}

const HOW =
  /^(?:(?:and|so|but) )?how (?:did|do|would|on earth)\b|\b(?:hear|know|learn|wondering) (?:how|what|why) (?:you|it)\b/i
const WHAT =
  /^(?:(?:and|so|but) )?(?:who|what|which|where|how|is it)\b|\b(?:find out|tell me|know|wondering|curious) (?:who|what|where|which)\b/i

/** The reader, or the writer with the reader's leave, would do it. */
const TO_READER =
  /\b(?:could|would|can|will|might|may|did|do|have|had|'d) (?:you|your|either of you|we|I)\b|^(?:who|what|which|how)\b.*\b(?:did|do|would|have|had|'d) (?:you|your)\b/i

/** A question beside the writer's plight or what the reader is good at, and no small talk. */
function isForThis(
  sentence: string,
  around: string,
  { plight, smallTalk }: RequestLanguage,
): boolean {
  if (plight === undefined || !TO_READER.test(sentence)) return false
  if (smallTalk?.test(sentence) === true) return false
  return plight.test(around.replace(sentence, ' '))
}

const GATES = new Map<readonly KindRule[], readonly RegExp[]>()

/** Most sentences tell nothing: one look shows it. */
function mayTell(text: string, rules: readonly KindRule[]): boolean {
  const gates = GATES.get(rules) ?? gatesOf(rules)
  GATES.set(rules, gates)
  return gates.some((gate) => gate.test(text))
}

function kindOf(text: string, rules: readonly KindRule[]): RequestKind | undefined {
  return rules.find(({ pattern }) => pattern.test(text))?.kind
}

/** Where something begins and ends, in order. */
type Places = readonly (readonly [number, number])[]

function placesOf(pattern: RegExp, text: string): Places {
  const places: (readonly [number, number])[] = []
  pattern.lastIndex = 0
  for (
    let at = pattern.exec(text);
    at !== null && places.length < MOST_FORMS;
    at = pattern.exec(text)
  ) {
    if (at[0] === '') pattern.lastIndex++
    places.push([at.index, at.index + at[0].length])
  }
  return places
}
