import type { FoundNeed } from '../../domain/need.ts'
import { namesField } from '../fields/terms-of.ts'
import { isPlainlyEnglish, languageOf } from '../language-of.ts'
import { wordsBeginning } from '../promises/words-beginning.ts'
import { LANGUAGES } from './languages/languages.ts'
import { NEED_PHRASES, OFFER_PHRASES, SPOILT, type NeedPhrase } from './need-phrases.ts'
import { toldIn } from './told-in.ts'

const MOST = 4
const LONGEST_SENTENCE = 320
const LONGEST_READ = 6_000
/** Up to so many characters a sentence may be taken for one in another language. */
const SHORT_LINE = 120

/** Where one of these stands a sentence may tell of a need or an offer. Plain letters: half a microsecond a mail. */
const TRIGGER =
  /ooking for[ \n]|earching for[ \n]| need | needs |Needs |ould use |really use |ould do with|unting for|happen to know|ce you know |point me to|meet people|meet someone|trying to find| after an? |need of |can teach|could lend|talk to people|talk to someone|speak to someone| short of |n need of|lookout for|o you know [as]|d you know [as]|recommend | to find | to hire |appreciate |anted: |appy to |glad to |willing to |can help|can offer|can lend|can advise|can teach|if you ever|spare |elcome to use|ree to use|ree to borrow/g

const triggersOf = (codes: readonly string[]) =>
  wordsBeginning(codes.flatMap((code) => LANGUAGES.get(code)?.trigger ?? []).join('|')).source

const ENGLISH_TRIGGER = new RegExp(triggersOf(['en']), 'gi')
const ANY_TRIGGER = new RegExp(triggersOf([...LANGUAGES.keys()]), 'gi')

/**
 * What the writer of a text says they need, and what they say they could help with. `written` holds the
 * writer's own words alone; what they quote in it is another's. Only what names a field of work counts; what
 * is over, denied, asked of the reader or a matter of this one mail is left out. English, German, French,
 * Spanish, Italian and Portuguese.
 */
export function findNeeds(written: string): readonly FoundNeed[] {
  const text = withoutQuotations(written)
  const read = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text
  const more = isPlainlyEnglish(text) ? ENGLISH_TRIGGER : ANY_TRIGGER
  let [one, other] = [placeFrom(TRIGGER, read, 0), placeFrom(more, read, 0)]
  const found: FoundNeed[] = []
  while ((one >= 0 || other >= 0) && found.length < MOST) {
    const { sentence, end } = sentenceAround(text, first(one, other))
    found.push(...needsIn(sentence))
    if (one >= 0 && one < end) one = placeFrom(TRIGGER, read, end)
    if (other >= 0 && other < end) other = placeFrom(more, read, end)
  }
  return found
}

/** Speech in quotation marks, on a line of its own or behind a colon. */
const QUOTATION = /(?:^|:) *(?:“[^“”]{12,1200}”|"[^"\n]{12,1200}")/gm

function withoutQuotations(text: string): string {
  return text.includes('“') || text.includes('"') ? text.replace(QUOTATION, ' ') : text
}

/** Where a global pattern is found from a place on; -1 where it is not. */
function placeFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** The smaller of two places, -1 meaning none. */
function first(one: number, other: number): number {
  return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other)
}

function needsIn(sentence: string): readonly FoundNeed[] {
  const found = [NEED_PHRASES, OFFER_PHRASES].flatMap((phrases) => needIn(sentence, phrases) ?? [])
  return found.length > 0 ? found : told(sentence)
}

/** In the language it seems to be in; where that finds nothing, in any: short lines are easily mistaken. */
export function told(sentence: string): readonly FoundNeed[] {
  const code = languageOf(sentence)
  const found = toldIfTriggered(sentence, code)
  if (found.length > 0 || sentence.length > SHORT_LINE || isPlainlyEnglish(sentence)) return found
  if (LANGUAGES.get(code)?.spoilt.test(sentence) === true) return []
  for (const another of LANGUAGES.keys()) {
    const other = another === code ? [] : toldIfTriggered(sentence, another)
    if (other.length > 0) return other
  }
  return []
}

const TRIGGERS = new Map(
  [...LANGUAGES.keys()].map((code) => [code, new RegExp(triggersOf([code]), 'i')]),
)

function toldIfTriggered(sentence: string, code: string): readonly FoundNeed[] {
  return TRIGGERS.get(code)?.test(sentence) === true ? toldIn(sentence, code, 'said') : []
}

/** Between the nearest stops or empty lines, on one line, its stop included. */
function sentenceAround(text: string, at: number): { sentence: string; end: number } {
  let start = at
  while (start > 0 && !endsSentence(text, start - 1) && at - start < LONGEST_SENTENCE) start--
  let end = at
  while (end < text.length && !endsSentence(text, end) && end - at < LONGEST_SENTENCE) end++
  const sentence = text
    .slice(start, end + 1)
    .replace(/\s+/g, ' ')
    .trim()
  return { sentence, end: end + 1 }
}

function endsSentence(text: string, at: number): boolean {
  const letter = text[at]
  if (letter === '\n') return text[at + 1] === '\n' || text[at - 1] === '\n'
  if (letter !== '.' && letter !== '!' && letter !== '?') return false
  const next = text.charCodeAt(at + 1)
  return Number.isNaN(next) || next <= 32
}

/** The first way of saying it that fits. */
export function needIn(sentence: string, phrases: readonly NeedPhrase[]): FoundNeed | null {
  if (SPOILT.test(sentence)) return null
  for (const { way, pattern } of phrases) {
    const what = pattern.exec(sentence)?.groups?.['what']
    if (what === undefined) continue
    const thing = thingOf(what)
    if (thing !== null) return { way, words: sentence, what: thing }
  }
  return null
}

const OF_SOMEBODY =
  /^(?:(?:any |some |a bit of |a little |more |your |good |extra |an? )*(?:help|advice|support|tips?|input|pointers?|eyes|thoughts|hand|recommendations?|ideas|someone|somebody|anyone|anybody|people|person|experts?|expertise|contacts?|partners?|experience|lessons?|feedback)\b)/i
const STOP =
  /(?:,? (?:for|at|in|after|before|during|to|by|near|because|when|while|so|that|which|who|whose|but|until|till|since|as|if|about|on|with|from|of)\b| [-–—(]|[,;:]).*$/i
const OF_THE_MOMENT =
  /\b(?:tickets?|times?|dates?|slots?|invoices?|receipts?|copy|copies|links?|address|number|files?|documents?|reports?|versions?|drafts?|meetings?|calls?|breaks?|holiday|minutes?|coffee|drink|lunch|dinner|seats?|name|title|word|reason|excuse|way|place|card|password|account|update|answer|reply|reminder|confirmation|list|form|slides?|photos?|pictures?|book|article|statement|notes?|agenda|table|days?|hours?|weeks?|room number|key|keys|appointment|presents?|gift|books|songs?|shoes|news|chat|talk)$/i

/**
 * What is needed or offered, without what follows it, where it names a field of work: of `help with the tax
 * return` all, of `a translator for the summer` the translator alone.
 */
function thingOf(what: string): string | null {
  const said = what
    .trim()
    .replace(
      /(?:,? (?:please|right now|at the moment|though|too|as well|these days|afterwards|again|any ?time|whenever you (?:like|want|need)|if you (?:like|want|need)))+$/i,
      '',
    )
  const isOfSomebody = OF_SOMEBODY.test(said)
  const head = isOfSomebody ? said.slice(0, 90) : said.replace(STOP, '')
  if (!isOfSomebody && OF_THE_MOMENT.test(head)) return null
  if (!namesField(head)) return null
  return shortened(
    isOfSomebody
      ? said.replace(
          /(?: [-–—(]|[,;:]| because | so that | before | by (?:mon|tue|wed|thu|fri|sat|sun|the end)).*$/i,
          '',
        )
      : said.replace(/(?: [-–—(]|[,;:]| because | so that | before ).*$/i, ''),
  )
}

function shortened(text: string): string {
  if (text.length <= 100) return text
  const cut = text.slice(0, 100)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
