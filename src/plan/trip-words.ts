import type { Day } from '../domain/instant.ts'
import { weekdayWords as weekday, whenWords } from './words.ts'

/** What trips, moves and coffees sound like: in Today, on a trip's page, and as first drafts of messages. */

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

export const weekdayWords = weekday

/** "4 March". */
export function dateWords(day: Day): string {
  const date = new Date(day * 86_400_000)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`
}

/** "3 to 17 March", "28 February to 2 March", "3 March". */
export function spanOfDays(from: Day, to: Day): string {
  if (to <= from) return dateWords(from)
  const [first, last] = [dateWords(from), dateWords(to)]
  const isSameMonth = first.split(' ')[1] === last.split(' ')[1] && to - from < 40
  return `${isSameMonth ? first.split(' ')[0] : first} to ${last}`
}

/** "on 3 March", "from 3 to 17 March". */
export function inDays(from: Day, to: Day): string {
  return to <= from ? `on ${dateWords(from)}` : `from ${spanOfDays(from, to)}`
}

export type Visit = {
  readonly called: string
  readonly place: string
  readonly from: Day
  readonly to: Day
  /** "Tuesday 4 March at 10:00", at most two. */
  readonly times: readonly string[]
  /** What was last spoken of. */
  readonly topic: string | null
}

/** A first draft of saying that one is in town: who comes when, one small ask, two times, an easy way out. */
export function visitText({ called, place, from, to, times, topic }: Visit): string {
  const thought =
    topic === null
      ? `I would like to see you while I am there.`
      : `Last time it was about “${topic}”; I would like to hear how it went on.`
  const ask =
    times.length === 0
      ? 'Would you have half an hour for a coffee?'
      : `Would you have half an hour for a coffee, say ${times.join(' or ')}?`
  return [
    `Hi ${called},`,
    '',
    `I am in ${place} ${inDays(from, to)}. ${thought}`,
    '',
    `${ask} If another time or place is easier, I will come to where you are, and if these days are full, that is fine too.`,
  ].join('\n')
}

/** A first draft for a day that is set already: which hour and place, and an easy way out. */
export function setDayText(meeting: {
  readonly called: string
  readonly place: string
  readonly on: Day
}): string {
  const { called, place, on } = meeting
  return [
    `Hi ${called},`,
    '',
    `I look forward to seeing you in ${place} on ${weekday(on)}, ${dateWords(on)}. Which hour and place suit you best?`,
    '',
    'I will come to where you are, and if something has come up meanwhile, we find another day.',
  ].join('\n')
}

/** A first draft of telling one person of a move: here, there, and how to stay in touch. */
export function moveText(move: {
  readonly called: string
  readonly place: string
  readonly on: Day
  /** They live where the owner goes. */
  readonly isThere: boolean
}): string {
  const { called, place, on, isThere } = move
  const wish = isThere
    ? 'I am glad that you are there. Shall we have a coffee once the boxes are unpacked?'
    : 'I would like to see you before I go, if you have half an hour for a coffee. Wherever we live, I want us to stay in touch.'
  return [
    `Hi ${called},`,
    '',
    `I wanted you to hear it from me: I move to ${place} on ${dateWords(on)}. ${wish}`,
  ].join('\n')
}

/** Why a person to meet on a trip comes up, and an opening. */
export function tripMatter(visit: {
  readonly place: string
  readonly from: Day
  readonly to: Day
  readonly lives: string
  readonly seen: string
}): { readonly reason: string; readonly say: string } {
  const { place, from, to, lives, seen } = visit
  return {
    reason: `You are in ${place} ${inDays(from, to)}, and they live in ${lives}. ${seen}`,
    say: `I am in ${place} ${inDays(from, to)}. Would you have half an hour for a coffee?`,
  }
}

/** Why somebody in one's own town comes up for a coffee, and an opening. */
export function coffeeMatter(near: { readonly place: string; readonly seen: string }): {
  readonly reason: string
  readonly say: string
} {
  return {
    reason: `You both live around ${near.place}. ${near.seen}`,
    say: 'We live so close to each other. Shall we have a coffee, this week or next?',
  }
}

/**
 * "Last seen in person in March 2024."
 *
 * @param both the last event at which both are known to have been
 */
export function seenWords(
  seen: Day | null,
  today: Day,
  both: { readonly name: string; readonly day: Day } | null = null,
): string {
  if (seen !== null) return `Last seen in person ${whenWords(seen, today)}.`
  return both === null
    ? 'No meeting in person is on record yet.'
    : `You were both at ${both.name} ${whenWords(both.day, today)}; no talk from there is on record.`
}
