import type { FoundRequest, RequestKind } from '../../domain/request.ts'
import { withoutShortForms } from './languages/english/short-forms.ts'
import { listed } from '../one-of.ts'
import { isPlainlyEnglish, languageOf } from '../language-of.ts'
import { askedIn, WEIGHTIEST } from './asked-in.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { RequestLanguage } from './languages/request-language.ts'
import { sentenceAround } from './sentence-around.ts'
import { wordsBeginning } from '../promises/words-beginning.ts'
import { whatIsAsked } from './what-is-asked.ts'

/** What comes later in a message is not looked at. */
const MOST_READ = 4_000
const MOST_SENTENCES = 24
const LONGEST_SENTENCE = 420
/** So many characters around the asking sentence tell its topic. */
const AROUND = 260

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
  const asked = askedIn(plain, language, around)
  if (asked === null) return null
  const kind = OF_A_SELLER.has(asked.kind) && language.sells.test(around()) ? 'pitch' : asked.kind
  const rest = (plain.length === words.length ? words : plain).slice(asked.end)
  return { rank: WEIGHTIEST.indexOf(kind), found: { kind, words, what: whatIsAsked(rest, words) } }
}

function languageSpoken(words: string, { text, start, end }: Place): string {
  if (isPlainlyEnglish(words)) return 'en'
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
