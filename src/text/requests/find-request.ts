import type { FoundRequest, RequestKind } from '../../domain/request.ts'
import { withoutShortForms } from './languages/english/short-forms.ts'
import { listed } from '../one-of.ts'
import { isPlainlyEnglish, languageOf } from '../language-of.ts'
import { kindTold } from './kind-told.ts'
import { LANGUAGES } from './languages/languages.ts'
import { gatesOf, type KindRule, type RequestLanguage } from './languages/request-language.ts'
import { sentenceAround } from './sentence-around.ts'
import { wordsBeginning } from '../promises/words-beginning.ts'
import { whatIsAsked } from './what-is-asked.ts'

/** What comes later in a message is not looked at. */
const MOST_READ = 4_000
const MOST_SENTENCES = 24
const MOST_FORMS = 6
const LONGEST_SENTENCE = 420
/** So many characters around the asking sentence tell its topic. */
const AROUND = 260

/** The weightiest first. */
const KINDS: readonly RequestKind[] = [
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

const pleasOf = (codes: readonly string[]) =>
  new RegExp(
    wordsBeginning(codes.flatMap((code) => LANGUAGES.get(code)?.plea ?? []).join('|')).source,
    'gi',
  )

/** Words by which one asks without a question mark. */
const ENGLISH_PLEA = pleasOf(['en'])
const ANY_PLEA = pleasOf([...LANGUAGES.keys()])

/** Nobody wrote it to anybody. */
const FROM_MACHINE = wordsBeginning(
  listed(String.raw`
    unsubscribe, view in (?:your )?browser, early birds?, click here, sign up now, register now,
    book (?:now|your (?:seat|place|ticket)), sale ends, log in to, this mailbox,
    verification code, your (?:order|subscription|account|parcel|booking) (?:has|is|was),
    rate your, how did we do, two-minute survey, win an?(?= ), terms and conditions, do not reply,
    don't reply to this, automatically generated, automated message, opt out,
    manage (?:your )?preferences, you (?:receive|received|are receiving|get) this, terms apply,
    last chance to, gift aid it, my order number, view online, forward to a friend, abbestellen,
    automatisch (?:erstellt|generiert), nicht auf diese, désinscri, ne pas répondre, darse de baja,
    no respondas, mensaje automático, annulla l['’]iscrizione, non rispondere a,
    cancelar a subscrição, e-mail automático, descadastr
  `).join('|'),
)

/**
 * What a message asks of its reader, as one asks somebody for their time, name, work or money; of several
 * asks the weightiest, null where there is none. Everyday questions ("does Tuesday suit?"), offers, thanks
 * and reports of others' asking are left alone. `text` holds the writer's own words: no quoted mail, no
 * signature. English, German, French, Spanish, Italian and Portuguese.
 *
 * @param isQuestion whether the text is known to ask anything
 */
export function findRequest(text: string, isQuestion: boolean): FoundRequest | null {
  const read = text.length > MOST_READ ? text.slice(0, MOST_READ) : text
  let best: Heard | null = null
  for (const [start, end] of sentencesThatAsk(read, isQuestion)) {
    if (end - start > LONGEST_SENTENCE) continue
    const heard = hear(oneLine(read.slice(start, end)), {
      text: read,
      start: Math.max(0, start - AROUND),
      end: end + AROUND,
    })
    if (heard !== null && (best === null || isPlainer(heard, best))) best = heard
  }
  return best === null || FROM_MACHINE.test(read) ? null : best.found
}

/** Weightier, or as weighty and a question where the other is none. */
function isPlainer(one: Heard, other: Heard): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank
  return one.found.words.endsWith('?') && !other.found.words.endsWith('?')
}

type Heard = { readonly rank: number; readonly found: FoundRequest }

/** Questions, and statements that may plead; each once, in order. */
function* sentencesThatAsk(
  text: string,
  isQuestion: boolean,
): Generator<readonly [number, number]> {
  let [seen, until] = [0, 0]
  const pleas = isPlainlyEnglish(text) ? ENGLISH_PLEA : ANY_PLEA
  pleas.lastIndex = 0
  let mark = isQuestion ? text.indexOf('?') : -1
  let plea = pleas.test(text) ? pleas.lastIndex - 1 : -1
  while ((mark >= 0 || plea >= 0) && seen++ < MOST_SENTENCES) {
    const at = mark < 0 || (plea >= 0 && plea < mark) ? plea : mark
    const { start, end } = sentenceAround(text, at)
    yield [start, end]
    until = Math.max(end, at + 1)
    if (mark >= 0 && mark < until) mark = text.indexOf('?', until)
    if (plea < 0 || plea >= until) continue
    pleas.lastIndex = until
    plea = pleas.test(text) ? pleas.lastIndex - 1 : -1
  }
}

/** "Maria, Could you …" on one line. */
const ADDRESSED = /^\p{Lu}[\p{L}'’-]+, (?=\p{Lu})/u

/** The asking sentence with what stands around it. */
type Place = { readonly text: string; readonly start: number; readonly end: number }

function hear(line: string, place: Place): Heard | null {
  const words = line.replace(ADDRESSED, '')
  const language = LANGUAGES.get(languageSpoken(words, place))
  if (language === undefined) return null
  const plain = plainOf(words, language)
  if (language.spoils.test(plain)) return null
  let near: string | undefined
  const around = () =>
    (near ??= plainOf(oneLine(place.text.slice(place.start, place.end)), language))
  const asking = placesOf(language.forms, plain)
  const asked = askedIn(plain, asking, language) ?? askedAnyhow(plain, asking, { language, around })
  if (asked === null) return null
  const kind = OF_A_SELLER.has(asked.kind) && language.sells.test(around()) ? 'pitch' : asked.kind
  const rest = (plain.length === words.length ? words : plain).slice(asked.end)
  return { rank: KINDS.indexOf(kind), found: { kind, words, what: whatIsAsked(rest, words) } }
}

function languageSpoken(words: string, { text, start, end }: Place): string {
  return words.includes('¿') ? 'es' : languageOf(text.slice(start, end))
}

/** What sellers ask for on their way. */
const OF_A_SELLER: ReadonlySet<RequestKind> = new Set([
  'advice',
  'introduction',
  'information',
  'other',
])

/** As its language's patterns read it: quotations blanked, apostrophes straight, without accents where they tell nothing. */
function plainOf(sentence: string, { folds }: RequestLanguage): string {
  const straight = PLAIN.test(sentence) ? sentence : sentence.replace(/[’‘]/g, "'")
  const said = QUOTED.test(straight)
    ? straight.replaceAll(QUOTED_WORDS, (quoted) => '_'.repeat(quoted.length))
    : straight
  if (!folds) return withoutShortForms(said)
  return PLAIN.test(said) ? said : said.normalize('NFD').replace(/\p{M}/gu, '')
}

// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\x00-\x7f]*$/
const QUOTED = /["“„«]/
const QUOTED_WORDS = /["“„«][^"“”„«»]*["”“»]/g

type Asked = {
  readonly kind: RequestKind
  /** Where the asking words end. */
  readonly end: number
}

/** Something in particular, asked for in any way. */
function askedIn(sentence: string, asking: Places, language: RequestLanguage): Asked | null {
  const [first] = asking
  const kind = first === undefined ? undefined : kindOf(sentence.slice(first[0]), language.kinds)
  const said = mayTell(sentence, language.sayings) ? kindOf(sentence, language.sayings) : undefined
  if (said !== undefined && (kind === undefined || KINDS.indexOf(said) < KINDS.indexOf(kind))) {
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
  for (const [start, end] of strong.flatMap((forms) => placesOf(forms, sentence))) {
    if (!/\p{L}{2}/u.test(sentence.slice(end))) continue
    if (isEveryday(language.everydayFollows ? end : start)) continue
    return { kind: topic() ?? byQuestion(sentence), end }
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

/** A question behind the writer's plight or what the reader is good at, and no small talk. */
function isForThis(
  sentence: string,
  around: string,
  { plight, smallTalk }: RequestLanguage,
): boolean {
  if (plight === undefined || !TO_READER.test(sentence)) return false
  if (smallTalk?.test(sentence) === true) return false
  const before = around.slice(0, Math.max(0, around.indexOf(sentence)))
  return plight.test(before)
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
