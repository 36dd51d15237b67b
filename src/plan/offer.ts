import { dayOf, type Instant, zoneOffset } from '../domain/instant.ts'
import { isMatter, type Candidate, type Cited, type Signal } from './candidate.ts'
import type { Move, PastMove, Reason } from './move.ts'
import type { MoveKind } from '../domain/view/today-view.ts'
import { moveId } from './move-id.ts'
import type { Moment } from './occasion.ts'
import { promiseReason } from './promise-words.ts'
import { sayForSignal, sayForTie } from './say.ts'
import { daysShown, largestTerms, type Term, tieKind, tieScore } from './tie-score.ts'
import { type Occasion, occasionsOf } from './told-together.ts'
import { topicOf } from './topic.ts'
import {
  CHANNEL_WHY,
  channelWhyWords,
  detailReason,
  DORMANT_FINDING,
  dueReason,
  lastContactReason,
  LIFT_REASON,
  metOf,
  replyReason,
  signalReason,
  snippetReason,
  valueReason,
  whenWords,
} from './words.ts'

/**
 * A move that could be made, before the day's limits choose among them. What it says and why is put into words
 * when it is asked for: of hundreds of offers a handful is.
 */
export type Offer = Omit<Move, 'part' | 'score' | 'say' | 'reasons'> & {
  readonly say: () => string
  readonly reasons: () => readonly Reason[]
  readonly tier: number
  /** 0..1 within the tier. */
  readonly weight: number
  /** The chance of an answer, 0..1: how easy it is. */
  readonly ease: number
}

export type OfferScope = {
  readonly moment: Moment
  readonly past: readonly PastMove[]
  /** The largest lift among all candidates. */
  readonly maxLift: number
}

export const TIE_TIER = 4
/** Answering and keeping one's word is no outreach; all else waits while the guard says so. */
const FREE_OF_GUARD: ReadonlySet<MoveKind> = new Set([
  'promise',
  'follow-up',
  'meeting-ahead',
  'reply-owed',
  'request',
  'thank',
  'introduce',
  'report',
])

/** Everything that could be done for a person today. None for those at rest, let go, or who said no. */
export function offersFor(person: Candidate, scope: OfferScope): Offer[] {
  if (person.declined || person.state === 'resting' || person.state === 'released') return []
  const fromSignals = occasionsOf(person, scope.moment).map((occasion) =>
    signalOffer(occasion, { person, scope }),
  )
  const fromTie = tieOffer(person, scope)
  return [...fromSignals, ...(fromTie === null ? [] : [fromTie])].filter(
    ({ kind }) => person.guard.allowed || FREE_OF_GUARD.has(kind),
  )
}

type Scene = { readonly person: Candidate; readonly scope: OfferScope }

function signalOffer(occasion: Occasion, { person, scope }: Scene): Offer {
  const { moment } = scope
  const { signal, urgency } = occasion
  const anchor = dayOf(signal.at, moment.timeZone)
  const id = moveId(signal.kind, personAndWhat(person, signal), anchor)
  return {
    id,
    kind: signal.kind,
    ...whoOf(person),
    ...channelOf(signal, person),
    say: () => sayForSignal(signal, { person, id, moment }),
    reasons: () => signalReasons(occasion, person, moment),
    ...urgency,
    ease: person.tie?.reply ?? 0.5,
  }
}

function tieOffer(person: Candidate, scope: OfferScope): Offer | null {
  const { moment, past, maxLift } = scope
  const kind = tieKind(person, past, moment)
  if (kind === null || person.tie === null || person.lastContact === null) return null
  const id = moveId(kind, person.personId, dayOf(person.lastContact.at, moment.timeZone))
  return {
    id,
    kind,
    ...whoOf(person),
    channel: person.channel?.channel ?? null,
    channelWhy: channelWhyWords(person.channel),
    say: () => sayForTie(kind, { person, id, moment }),
    reasons: () => explainMove(kind, person, scope),
    tier: TIE_TIER,
    weight: tieScore(person.tie, maxLift, daysShown(person.personId, past, moment)),
    ease: person.tie.reply,
  }
}

/**
 * Why a tie's own figures call for a move: the last contact with its date, then the two largest terms of
 * its score in words; for a tie long silent also what is known about writing after long silence.
 */
export function explainMove(
  kind: MoveKind,
  person: Candidate,
  { moment, maxLift }: Pick<OfferScope, 'moment' | 'maxLift'>,
): Reason[] {
  const { tie, lastContact } = person
  if (tie === null || lastContact === null) return []
  const when = whenWords(dayOf(lastContact.at, moment.timeZone), moment.date)
  const dated = lastContactReason(when, lastContact.channel, topicOf(lastContact.subject))
  const terms = largestTerms({ tie, state: person.state }, maxLift).map((term) =>
    termWords(term, person, tie),
  )
  const finding: Reason[] =
    kind === 'dormant' ? [{ ...DORMANT_FINDING, at: null, locator: null }] : []
  return [
    cited(dated, lastContact),
    ...terms.map((text): Reason => ({ text, at: null, source: 'your history', locator: null })),
    ...finding,
  ]
}

function termWords(term: Term, person: Candidate, tie: NonNullable<Candidate['tie']>): string {
  switch (term) {
    case 'due':
      return dueReason(tie)
    case 'lift':
      return LIFT_REASON
    case 'reply':
      return replyReason(tie)
    case 'value':
      return valueReason(person.onceStrong, tie.silenceDays)
  }
}

function signalReasons(
  { signal, after }: Pick<Occasion, 'signal' | 'after'>,
  person: Candidate,
  moment: Moment,
): Reason[] {
  const when = whenWords(dayOf(signal.at, moment.timeZone), moment.date)
  if (isMatter(signal)) return [cited(signal.reason, signal)]
  if (signal.kind === 'promise') {
    const due = { words: whenWords(signal.due, moment.date), isOver: signal.due < moment.date }
    const met = after.flatMap(({ what }) => metOf(what) ?? [])
    return [
      cited(promiseReason(signal, when, due, met), signal),
      ...after.flatMap((one) => signalReasons({ signal: one, after: [] }, person, moment)),
    ]
  }
  const reasons = [cited(signalReason(signal, when, clockWords(signal.at, moment)), signal)]
  if (signal.kind === 'newly-met' && signal.detail !== null) {
    reasons.push(cited(detailReason(signal.detail), signal))
  }
  if (signal.kind === 'reply-owed' && signal.snippet !== null) {
    reasons.push(cited(snippetReason(signal.snippet), signal))
  }
  if ((signal.kind === 'meeting-ahead' || signal.kind === 'news') && person.lastContact !== null) {
    const { at, channel, subject } = person.lastContact
    const last = whenWords(dayOf(at, moment.timeZone), moment.date)
    reasons.push(cited(lastContactReason(last, channel, topicOf(subject)), person.lastContact))
  }
  return reasons
}

function channelOf(signal: Signal, person: Candidate): Pick<Move, 'channel' | 'channelWhy'> {
  if (signal.kind === 'reply-owed') {
    return { channel: signal.channel, channelWhy: CHANNEL_WHY.reply }
  }
  if (signal.kind === 'meeting-ahead') {
    return { channel: signal.channel, channelWhy: CHANNEL_WHY.meeting }
  }
  return {
    channel: person.channel?.channel ?? null,
    channelWhy: channelWhyWords(person.channel),
  }
}

function whoOf({ personId, name, state }: Candidate) {
  return { personId, person: name, state }
}

/** Two follow-ups of one day are two moves, and so are two promises. */
function personAndWhat({ personId }: Candidate, signal: Signal): string {
  if (signal.kind === 'promise') return `${personId}/${signal.promiseId}`
  if (isMatter(signal)) return `${personId}/${signal.matterId}`
  return signal.kind === 'follow-up' ? `${personId}/${signal.what}` : personId
}

function cited(text: string, { at, source, locator }: Cited): Reason {
  return { text, at, source, locator }
}

/** "14:00" on the owner's clock. */
function clockWords(at: Instant, { timeZone }: Moment): string {
  return new Date(at + zoneOffset(at, timeZone)).toISOString().slice(11, 16)
}
