import { dayOf, type Day } from '../../domain/instant.ts'
import { assurancesAt, assuredIn } from './assured-in.ts'
import { dueDay, namedDays, type NamedDay } from './due-day.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { PromiseLanguage } from './languages/promise-language.ts'
import type { FoundPromise, Written } from '../../domain/promise.ts'
import { occasionNear } from './occasion-near.ts'
import { actPledged, isPledged } from './pledged-deed.ts'
import { isGoverned, promised, type Said } from './promised-in.ts'
import { sentencesOf, type Span } from './sentences.ts'
import { wordsOfPromise } from './words-of-promise.ts'

const MOST = 8

/**
 * What the writer of a text says they will do, and what they ask the reader to come to. `text` holds the
 * writer's own words alone: no quoted mail, no signature. Conditions, questions, doubts, pleasantries and
 * what others will do are left out. English, German, French, Spanish and Portuguese; linear in the text.
 */
export function findPromises(text: string, written: Written): readonly FoundPromise[] {
  const spoken = LANGUAGES.filter(({ hint }) => hint.test(text))
  const assurances = assurancesAt(text)
  if (spoken.length === 0 && assurances.length === 0) return []
  const today = dayOf(written.at, written.zone)
  const found: FoundPromise[] = []
  const spans = sentencesOf(text)
  for (const [index, span] of spans.entries()) {
    const asWritten = text.slice(span.start, span.end)
    const heard = spoken.filter(({ hint }) => hint.test(asWritten))
    const isDated = assurances.some((at) => at > span.start && at <= span.end)
    if (heard.length === 0 && !isDated) continue
    const spaced = asWritten.replace(/\s+/g, ' ')
    const sentence = spaced.includes(' if ') ? spaced.replace(LATER_CONDITION, '') : spaced
    // A condition spoils a promise in whatever language it is read; an invitation may have one.
    const isSpoiled = heard.some(({ spoils }) => spoils.test(sentence))
    const readings = heard
      .map((language) => readSentence(sentence, span, { language, today, isSpoiled }))
      .filter((promises) => promises.length > 0)
    const read =
      readings.find((promises) => promises.some(({ due }) => due !== null)) ?? readings[0] ?? []
    addTo(
      found,
      read.map((one) => (one.kind === 'invitation' ? withOccasion(one, text, today) : one)),
    )
    if (read.length === 0 && isDated && !isSpoiled) {
      const following = spans.slice(index + 1, index + 3)
      const next = following.map(({ start, end }) => text.slice(start, end))
      addTo(found, assured(sentence, span, { today, next }))
    }
    if (found.length >= MOST) break
  }
  return found
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

/** "I'll ask around and shout if I hear of one": what stands before holds. */
const LATER_CONDITION =
  /, (?:I['’]ll|we['’]ll|will) (?:\p{L}+ ){1,3}if not\b.*$|(?<!\b(?:come|go|try|be sure)) and (?:[\p{L}'’]+ ){1,7}if (?!(?:you|u) (?:like|want|wish|need|prefer|would)).*$/iu

/** An invitation often names its day in the sentence before or after. */
function withOccasion(invitation: FoundPromise, text: string, today: Day): FoundPromise {
  if (invitation.due !== null) return invitation
  const days = LANGUAGES.flatMap((language) => language.days)
  return { ...invitation, due: occasionNear(text, invitation, { days, today }) }
}

type Scene = {
  readonly language: PromiseLanguage
  readonly today: Day
  readonly isSpoiled: boolean
}

/** "I owe you the report. You'll have it by Friday." is one promise, due on Friday; so are two invitations in a row. */
function addTo(found: FoundPromise[], promises: readonly FoundPromise[]): void {
  for (const promise of promises) {
    const former = found.at(-1)
    const follows = former !== undefined && promise.start - former.end < 4
    const repeats = follows && former.due === null && REFERS_BACK.test(promise.words)
    const invitesAgain = follows && former.act === 'meet' && promise.kind === 'invitation'
    if (invitesAgain || (repeats && promise.due !== null)) {
      found[found.length - 1] = { ...former, due: former.due ?? promise.due }
    } else found.push(promise)
  }
}

const REFERS_BACK =
  /^(?:you(?:['’]ll| will) (?:have|get) (?:it|them|that)|expect (?:it|them)|it(?:['’]ll| will)|they(?:['’]ll| will)|(?:I['’]ll|I will|will) (?:do (?:it|so|that)|send it|get it))\b/i

function readSentence(sentence: string, span: Span, scene: Scene): readonly FoundPromise[] {
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

function isAsked(sentence: string): boolean {
  return /\?["”’)]*$/.test(sentence) && !TAG.test(sentence)
}

/** What only a day or a formula makes a promise, in whatever language, read where nothing else is found. */
function assured(
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

/** "…, ok?" still promises. */
const TAG =
  /,? (?:ok(?:ay)?|right|alright|all right|yes|yeah|deal|cool|ja|oder|gell|d'accord|vale|no|tá|né|viu|beleza)\?["”’)]*$/i

function asPromise(
  clause: string,
  said: Said,
  { language, today, span }: Scene & { readonly span: Span },
): FoundPromise | null {
  const named = dueDay(clause, language.days, { from: said.opening, today })
  const { needs } = said.rule
  const needsDay = said.needsDay || needs === 'day' || needs === 'reader-and-day'
  if (named === null && needsDay) return null
  const needsReader =
    needs === 'reader-too' || needs === 'reader-and-day' || (needs === 'reader' && named === null)
  if (needsReader && !concernsReader(clause, said, language)) return null
  return promiseOf(clause, { ...said, named, kind: 'promise', act: said.rule.act }, span)
}

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

function invited(sentence: string, span: Span, scene: Scene): readonly FoundPromise[] {
  const { language } = scene
  if (language.quick?.invitations.test(sentence) === false || UNREAL.test(sentence)) return []
  for (const pattern of language.invitations) {
    const at = pattern.exec(sentence)?.index
    if (at === undefined || isGoverned(sentence, at, language)) continue
    return [invitationAt(sentence, at, span, scene)]
  }
  return []
}

const UNREAL =
  /\b(?:(?:I|we)(?:['’]d| would) (?:really |so )?(?:love|like|be \w+) to (?:come|join)|(?:happy|glad|able|going|hoping|want|wanted) to (?:come|join)|(?:I|we|he|she|they)(?:['’]ll| can| can['’]t| will| cannot| won['’]t| could| couldn['’]t| may| might) come|if you were|would have|last (?:week|time|year)|thanks? (?:you )?for)\b/i

function invitedByAsking(sentence: string, span: Span, scene: Scene): readonly FoundPromise[] {
  const at = scene.language.questions?.exec(sentence)?.index
  return at === undefined ? [] : [invitationAt(sentence, at, span, scene)]
}

function invitationAt(sentence: string, verb: number, span: Span, scene: Scene): FoundPromise {
  const named = dueDay(sentence, scene.language.days, { from: 0, today: scene.today })
  return promiseOf(sentence, { verb, named, kind: 'invitation', act: 'meet' }, span)
}

function promiseOf(
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

/** Two of one sentence that mean the same deed are one: "I owe you a lunch – I'll book something for Sunday". */
function joined(
  told: readonly { readonly promise: FoundPromise; readonly before: string }[],
  words: string,
): readonly FoundPromise[] {
  const kept: FoundPromise[] = []
  for (const { promise, before } of told) {
    const former = kept.at(-1)
    const isOne =
      former !== undefined &&
      (former.act === promise.act ||
        isOwed(former) ||
        (former.act === 'introduce' && /,\s*$/.test(before)) ||
        /[–—:;(-]\s*$/.test(before)) &&
      (former.due === null || promise.due === null)
    if (isOne) kept[kept.length - 1] = { ...former, due: former.due ?? promise.due }
    else kept.push({ ...promise, words })
  }
  return kept
}

function isOwed({ words }: FoundPromise): boolean {
  return /\b(?:owe|schulde|dois|debo|devo)\b/i.test(words)
}
