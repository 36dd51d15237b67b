import { DAY_MS, type Instant } from '../../domain/instant.ts'
import { languageOf } from '../language-of.ts'
import { likelyKept } from './likelihood/likely-kept.ts'
import { sharedWords } from './shared-words.ts'
import { toldOf } from './told-later.ts'
import type { FoundDelivery, PromiseAct } from '../../domain/promise.ts'

/** A promise as far as later mail is compared with it. */
export type Awaited = {
  readonly act: PromiseAct
  readonly what: string
  readonly words: string
  readonly at: Instant
  readonly dueAt: Instant | null
  readonly thread: string | null
}

/** A delivery and where it was said. */
export type Delivered = FoundDelivery & { readonly at: Instant; readonly thread: string | null }

/** What was said this long after the promise, or after it was due, keeps another one. */
const LONGEST_DAYS = 400
/** What is told in the same conversation without naming a deed is of what was promised lately. */
const TOLD_DAYS = 45
/** Words that name the deed, but likelier tell that it is put off or another's, keep nothing. */
const LEAST_LIKELY = 0.35

/**
 * How well a delivery fits a promise of the same people; 0: it does not. Deeds must be of one kind or
 * speak of one thing; in another conversation the thing must be named, or the promise. For `weak` words
 * ("I looked at the draft") all of this must hold.
 */
export function keptBy(promise: Awaited, delivery: Delivered): number {
  if (delivery.strength === 'told') return keptAsTold(promise, delivery)
  const fit = fitOfDeed(promise, delivery)
  if (fit === 0 || promise.thread === null || promise.thread !== delivery.thread) return fit
  if (delivery.strength === 'promised' || languageOf(delivery.words) !== 'en') return fit
  const likely = likelyKept({ promised: promise, said: delivery.words, isDeed: true })
  return likely < LEAST_LIKELY ? 0 : fit
}

/** The same by deeds and things alone, unweighed; for words that name a deed. */
export function fitOfDeed(promise: Awaited, delivery: Delivered): number {
  if (delivery.at <= promise.at) return 0
  if (delivery.at > (promise.dueAt ?? promise.at) + LONGEST_DAYS * DAY_MS) return 0
  const isSameThread = promise.thread !== null && promise.thread === delivery.thread
  const act = actAwaited(promise)
  const isSameAct = act === delivery.act
  if (!isSameAct && !isNear(act, delivery.act)) return 0
  const shared =
    sharedWords(promise.what, delivery.words) || sharedWords(promise.words, delivery.words)
  if (delivery.strength === 'weak' && !(shared > 0 && isSameThread)) return 0
  const speaksOfIt = shared > 0 || delivery.strength === 'promised'
  if (!isSameThread && !speaksOfIt && !isPlainDeed(act, isSameAct)) return 0
  if (!isSameAct && !speaksOfIt && !(act === 'do' && isSameThread)) return 0
  return (
    (isSameThread ? 4 : 0) +
    (isSameAct ? 3 : 0) +
    Math.min(3, shared) * 2 +
    (delivery.strength === 'promised' ? 1 : 0)
  )
}

/** A message that names no deed counts for less than any that does. */
function keptAsTold(promise: Awaited, { thread, at, words }: Delivered): number {
  if (promise.thread === null || promise.thread !== thread) return 0
  if (at <= promise.at || at > (promise.dueAt ?? promise.at) + TOLD_DAYS * DAY_MS) return 0
  return toldOf(promise, words)
}

/** What is waited for: a call to others brings an answer, an introduction may be said to be sent, a visit has its errand. */
function actAwaited({ act, what, words }: Awaited): PromiseAct {
  if (act === 'call') return CALLS_READER.test(what) ? act : 'answer'
  if ((act === 'send' || act === 'do') && INTRODUCTION.test(what)) return 'introduce'
  if (act === 'meet' && ERRAND.test(what) && !MEAL.test(words)) return 'do'
  return act
}

const INTRODUCTION = /\b(?:intro|introductions?)\b/i
const ERRAND =
  /\b(?:and|to|with) (?:\w+ )?(?:your|the|it|them|a|an|that|those|have|look|fit|fix|change|pick|collect|drop|hang|bring)\b/i
const MEAL =
  /\b(?:lunch|dinner|supper|breakfast|brunch|coffee|tea|drinks?|pint|beer|meal|table|party|wine|cake|curry|pizza)\b/i

/** Others are called to find something out. */
const CALLS_READER =
  /\b(?:(?:call|ring|phone|facetime|skype|zoom|try|dial|telephone)(?:s|ing)? (?:you|u|back)|give (?:you|u)|telephone)\b|(?:dich|dir|sie|ihnen|euch|an|zurück|te|vous|t['’]|le|os|lhe)(?!\p{L})/iu

/** A call, a lunch, an introduction needs no more to be recognised than that it took place. */
function isPlainDeed(act: PromiseAct, isSameAct: boolean): boolean {
  return isSameAct && (act === 'call' || act === 'meet' || act === 'introduce')
}

/** What one sends, answers and does runs into each other. */
function isNear(left: PromiseAct, right: PromiseAct): boolean {
  return PAPERS.has(left) && PAPERS.has(right)
}

const PAPERS: ReadonlySet<PromiseAct> = new Set(['send', 'answer', 'do'])
