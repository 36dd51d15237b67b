import type { FoundRequest } from '../../domain/request.ts'
import { ENGLISH_ASKING, GERMAN_ASKING, type AskingForms } from './asking-forms.ts'
import { ENGLISH_KINDS, ENGLISH_SMALL, type KindRule } from './kinds-in-english.ts'
import { GERMAN_KINDS, GERMAN_SMALL } from './kinds-in-german.ts'
import { sentenceAround } from './sentence-around.ts'

type Language = {
  readonly forms: AskingForms
  readonly kinds: readonly KindRule[]
  readonly small: readonly KindRule[]
}

const ENGLISH: Language = { forms: ENGLISH_ASKING, kinds: ENGLISH_KINDS, small: ENGLISH_SMALL }
const GERMAN: Language = { forms: GERMAN_ASKING, kinds: GERMAN_KINDS, small: GERMAN_SMALL }

/** What comes later in a message is not looked at. */
const MOST_READ = 4_000
const MOST_FORMS = 12
const LONGEST_SENTENCE = 420

/**
 * What a message asks of its reader, as one asks somebody for their time, name, work or money; of several
 * asks the weightiest, null where there is none. Everyday questions ("does Tuesday suit?"), offers, thanks
 * and reports of others' asking are left alone. `text` holds the writer's own words: no quoted mail, no
 * signature. English and German.
 *
 * @param isQuestion whether the text is known to ask anything; without, few texts are looked into
 */
export function findRequest(text: string, isQuestion: boolean): FoundRequest | null {
  if (!isQuestion && !ASKS_PLAINLY.test(text)) return null
  if (!THINGS_ASKED.test(text)) return null
  const read = text.length > MOST_READ ? text.slice(0, MOST_READ) : text
  return findIn(read, ENGLISH) ?? (isGerman(read) ? findIn(read, GERMAN) : null)
}

/** Words by which one asks without a question mark. */
const ASKS_PLAINLY =
  /grateful|wonder|ppreciate|hoping|love (?:to|your)|hono[u]?r|favo[u]?r|would like|dankbar|freuen|bitten|Bitte|Rat fragen/

/** Words without which nothing is asked that is looked for here. */
const THINGS_ASKED =
  /intro|onnect |n touch|(?:any|some)(?:one|body) |ou know|know (?:of|any|some)|hear of|refer|a word|good word|ink (?:me|us) |glance|application|you think of|\bc\.?v\b|resum|hiring|opening|position|\brole|\bjob|recommend|testimonial|endors|vouch|nominat|letter|speak|talk|present|lectur|keynote|workshop|panel|podcast|jury|judg|moderat|invite|sponsor|donat|fund|chip in|contribut|invest|lend|loan|campaign|appeal|feedback|comment|critique|second |look(?:ing)? (?:over|at|through)|review|read(?:ing)? (?:my|our|the|this|over|through)|draft|thoughts|opinion|brain|advi[cs]e|guidance|insight|perspective|expertise|mentor|minutes|mins|your time|coffee|chat|call|zoom|lunch|questions|learn|how you|demo|right person|platform|solution|software|product|good fit|\btips|suggest|pointers|favo|help|a hand|borrow|stay |survey|questionnaire|interview|petition|poll|tell (?:me|us)|share|names? of|kennst|kennen|bekannt|orstell|kontakt|gutes Wort|Lebenslauf|Bewerbung|Stelle|mpfehl|eferenz|Vortrag|Podium|Spende|Entwurf|Rat\b|Minuten|iertelstunde|halbe Stunde|gegenlesen|Kaffee|Fragen|Gefallen|Bitte|helfen|wei(?:ß|ss)t/i

function isGerman(text: string): boolean {
  return /\b(?:ich|und|nicht|du|dich|mich|mir|Sie|Ihnen|wir|einen|für|bitte)\b/.test(text)
}

function findIn(text: string, { forms, kinds, small }: Language): FoundRequest | null {
  let best: { readonly rank: number; readonly found: FoundRequest } | null = null
  let seen = 0
  forms.pattern.lastIndex = 0
  for (
    let form = forms.pattern.exec(text);
    form !== null && seen < MOST_FORMS;
    form = forms.pattern.exec(text)
  ) {
    seen++
    if (form[0] === '') forms.pattern.lastIndex++
    const { start, end } = sentenceAround(text, form.index)
    if (end - start > LONGEST_SENTENCE) continue
    const sentence = oneLine(text.slice(start, end)).replace(ADDRESSED, '')
    if (!THINGS_ASKED.test(sentence) || forms.spoils.test(sentence)) continue
    const asking = oneLine(text.slice(form.index, end))
    const rank = rankOf({ asking, sentence, kinds, small })
    if (rank === null || (best !== null && best.rank <= rank.rank)) continue
    best = {
      rank: rank.rank,
      found: {
        kind: rank.kind,
        words: sentence,
        what: whatIsAsked(oneLine(text.slice(form.index + form[0].length, end)), sentence),
      },
    }
  }
  return best?.found ?? null
}

/** "Maria, Could you …" on one line. */
const ADDRESSED = /^\p{Lu}[\p{L}'’-]+, (?=\p{Lu})/u

type Heard = {
  /** The sentence from its asking words on. */
  readonly asking: string
  readonly sentence: string
  readonly kinds: readonly KindRule[]
  readonly small: readonly KindRule[]
}

/** The place of the first rule that fits; the smaller, the weightier. */
function rankOf({ asking, sentence, kinds, small }: Heard) {
  const index = kinds.findIndex(({ pattern }) => pattern.test(asking))
  const kind = kinds[index]?.kind
  if (kind !== undefined) return { rank: index, kind }
  const least = small.findIndex(({ pattern }) => pattern.test(sentence))
  const smallKind = small[least]?.kind
  return smallKind === undefined ? null : { rank: kinds.length + least, kind: smallKind }
}

const LONGEST_WHAT = 140
const LEADS_IN =
  /^(?:(?:to|for|if|that|you|of|on|in|a moment to|time to|time for|maybe|perhaps|possibly|please|kindly|could|would|can|might|I|we|be able to|be willing to|be up for|be open to|by any chance|,)\s+)+/i

/** Without the words that led to it and without its mark; where nothing is left, the sentence. */
function whatIsAsked(asked: string, sentence: string): string {
  const plain = asked.replace(/^[\s,]+/, '').replace(LEADS_IN, '')
  const bare = plain.replace(/[\s?!.…,;:–—-]+$/, '')
  const what = bare.length < 6 ? sentence.replace(/[\s?!.…]+$/, '') : bare
  if (what.length <= LONGEST_WHAT) return what
  const cut = what.slice(0, LONGEST_WHAT)
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(' ')))}…`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
