import { DAY_MS } from '../../src/domain/instant.ts'
import {
  REQUEST_FRESH_DAYS,
  REQUEST_PLAIN_DAYS,
  type RequestAnswer,
  type RequestKind,
} from '../../src/domain/request.ts'
import type { RequestView, SeenAnswer } from '../../src/domain/view/request-view.ts'
import { plainDate, shortDay } from '../lib/dates.ts'

export const KIND_WORDS: { readonly [kind in RequestKind]: string } = {
  introduction: 'An introduction',
  advice: 'Your time and advice',
  job: 'A door to a job',
  endorsement: 'A recommendation',
  feedback: 'Your eye on their work',
  event: 'You, at their event',
  money: 'Money',
  pitch: 'They sell something',
  information: 'Something you know',
  other: 'Something else',
}

/** On buttons: what is answered by each key. */
export const ANSWERS: readonly {
  readonly answer: RequestAnswer
  readonly key: string
  readonly title: string
}[] = [
  { answer: 'yes', key: 'y', title: 'Yes' },
  { answer: 'small-yes', key: 's', title: 'A small yes' },
  { answer: 'pointer', key: 'p', title: 'Point them on' },
  { answer: 'not-now', key: 'n', title: 'Not now' },
  { answer: 'no', key: 'x', title: 'A kind no' },
  { answer: 'settled', key: 'e', title: 'Settled itself' },
  { answer: 'none', key: 'd', title: 'Not a request' },
]

export const SEEN_WORDS: { readonly [answer in SeenAnswer]: string } = {
  yes: 'yes',
  'small-yes': 'a small yes',
  pointer: 'pointed on',
  'not-now': 'not now',
  no: 'a kind no',
  said: 'answered',
}

/** Does it still wait for the owner? What nobody answered for long is not brought up any more. */
export function stillWaits({ state, at, backOn }: RequestView, now = Date.now()): boolean {
  const isFresh = backOn !== null || at >= now - REQUEST_FRESH_DAYS * DAY_MS
  return state === 'to-say' || (state === 'waiting' && isFresh)
}

/** Is it old, or is there a sign that it settled itself? Such stand after the others. */
export function standsLast({ at, since, backOn }: RequestView, now = Date.now()): boolean {
  return since !== null || (backOn === null && at < now - REQUEST_PLAIN_DAYS * DAY_MS)
}

/** Where it stands, in a few words. */
export function stateWords(row: RequestView, now = Date.now()): string {
  const { state, answer, answeredAt, backOn } = row
  const word =
    answer === null || answer === 'none' || answer === 'settled' ? 'answered' : SEEN_WORDS[answer]
  switch (state) {
    case 'waiting':
      if (!stillWaits(row, now)) return 'no answer on record'
      return backOn === null ? 'waits for you' : 'back from “not now”'
    case 'to-say':
      return `${word}; the words are still with you`
    case 'later':
      return backOn === null ? 'not now' : `not now, back on ${shortDay(backOn)}`
    case 'answered':
      return answeredAt === null ? word : `${word}, ${plainDate(answeredAt)}`
    case 'settled':
      return 'settled itself'
    case 'none':
      return 'no request'
  }
}

/** What speaks for its being settled: "They have thanked you since, on 3 June". Null where nothing does. */
export function sinceWords({ since }: RequestView): string | null {
  if (since === null) return null
  const on = `on ${plainDate(since.at)}`
  if (since.how === 'thanks') return `They have thanked you since, ${on}`
  return since.locator === null
    ? `You have met since, ${on}`
    : `You have written to each other since, last ${on}`
}

/** What went between the two, where the ledger knows of anything. */
export function betweenWords({ between: { given, received, asked } }: RequestView): string | null {
  const parts = [
    ...(received > 0 ? [`they gave ${times(received)}`] : []),
    ...(given > 0 ? [`you gave ${times(given)}`] : []),
    ...(asked > 0 ? [`you said yes to them ${times(asked)}`] : []),
  ]
  if (parts.length === 0) return null
  const text = parts.join(', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
