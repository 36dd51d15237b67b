import type { Day } from '../domain/instant.ts'
import type { Channel } from '../domain/interaction.ts'
import { owedReason } from './reply-words.ts'
import type { ChannelEvidence, PlainSignal, SignalOf, TieMeasures } from './candidate.ts'
import type { MoveKind } from '../domain/view/today-view.ts'

/*
 * Every English text of the plan. Warm, calm and plain: nothing that counts, hurries or shames, and no
 * opening that asks a favour. `say…` are openings in the owner's voice; the others speak to the owner.
 */

type Openings = readonly [string, ...string[]]

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** "Thursday". Day 0 was a Thursday. */
export function weekdayWords(day: Day): string {
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? ''
}

/** "today", "on Thursday", "on 3 June", "in March 2024", to be read on `today`. */
export function whenWords(day: Day, today: Day): string {
  const ago = today - day
  if (ago === 0) return 'today'
  if (ago === 1) return 'yesterday'
  if (ago === -1) return 'tomorrow'
  if (Math.abs(ago) < 7) return `on ${weekdayWords(day)}`
  const date = new Date(day * 86_400_000)
  const month = MONTHS[date.getUTCMonth()] ?? ''
  if (Math.abs(ago) < 300) return `on ${date.getUTCDate()} ${month}`
  return `in ${month} ${date.getUTCFullYear()}`
}

/** "9 days", "5 weeks", "4 months", "2 years". */
export function spanWords(days: number): string {
  if (days < 14) return counted(Math.round(days), 'day')
  if (days < 60) return counted(Math.round(days / 7), 'week')
  if (days < 700) return counted(Math.round(days / 30.4), 'month')
  return counted(Math.round(days / 365), 'year')
}

/** "every week", "every 5 weeks", "every 3 months", "every year". */
export function everyWords(days: number): string {
  const weeks = Math.round(days / 7)
  const months = Math.round(days / 30.4)
  const isMonths = days >= 60 || Math.abs(days - 30) <= 2
  if (days >= 350) return every(Math.round(days / 365), 'year')
  if (isMonths) return every(months, 'month')
  return days % 7 === 0 || days >= 21 ? every(weeks, 'week') : every(Math.round(days), 'day')
}

function every(count: number, unit: string): string {
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`
}

function counted(count: number, unit: string): string {
  return count === 1 ? `a ${unit}` : `${count} ${unit}s`
}

const CHANNEL_WORDS: Record<Channel, string> = {
  email: 'by email',
  linkedin: 'on LinkedIn',
  whatsapp: 'on WhatsApp',
  phone: 'by phone',
  video: 'by video',
  'in-person': 'in person',
  event: 'at an event',
  other: 'by message',
}

export function channelWords(channel: Channel): string {
  return CHANNEL_WORDS[channel]
}

/** Why this channel. */
export function channelWhyWords(evidence: ChannelEvidence | null): string {
  if (evidence === null) return 'No channel on record yet; choose the one you have.'
  const { because, sent, answered } = evidence
  switch (because) {
    case 'answers':
      return answered >= sent ? 'Answers there.' : `Answers there: ${answered} of ${sent} times.`
    case 'writes':
      return 'Writes to you there.'
    case 'talks':
      return 'Where the two of you usually talk.'
    case 'last-used':
      return 'Used last between you.'
    case 'only-known':
      return 'The one way to reach them on record.'
    case 'you':
      return 'Your choice for them.'
  }
}

export const CHANNEL_WHY = {
  reply: 'They wrote to you there.',
  meeting: 'You will talk then.',
}

/** The dated reason a signal gives. `when` as from `whenWords`; `clock` as "14:00". */
export function signalReason(signal: PlainSignal, when: string, clock: string): string {
  switch (signal.kind) {
    case 'follow-up':
      return signal.promise
        ? `Promised ${when}: ${signal.what}`
        : `You set this ${when}: ${signal.what}`
    case 'meeting-ahead':
      return `You meet ${when} at ${clock}: ${signal.title}`
    case 'newly-met':
      return signal.how === 'connected'
        ? `Connected${place(signal.where)} ${when}, nothing said yet`
        : `Met${place(signal.where)} ${when}, nothing sent yet`
    case 'reply-owed':
      return owedReason(signal, when)
    case 'news':
      return newsReason(signal, when)
  }
}

function newsReason({ news, from, to }: SignalOf<'news'>, when: string): string {
  switch (news) {
    case 'new-job':
    case 'new-title':
      return `New position, seen ${when}: ${to ?? 'not named'}${from === null ? '' : ` (before: ${from})`}`
    case 'moved':
      return `Moved${to === null ? '' : ` to ${to}`}, seen ${when}`
    case 'birthday':
      return `Birthday ${when}`
    case 'anniversary':
      return `Anniversary ${when}${to === null ? '' : `: ${to}`}`
  }
}

export function detailReason(detail: string): string {
  return `You noted then: ${detail}`
}

export function snippetReason(snippet: string): string {
  return `“${snippet}”`
}

export function lastContactReason(when: string, channel: Channel, topic: string | null): string {
  const about = topic === null ? '' : `: “${topic}”`
  return `Last in touch ${when} ${CHANNEL_WORDS[channel]}${about}`
}

/** The cadence, where it came from, and the silence beside it. */
export function dueReason({ cadence, silenceDays }: TieMeasures): string {
  const silence = `it has been ${spanWords(silenceDays)}`
  if (cadence === null) return capital(`${silence}.`)
  const rhythm = everyWords(cadence.days)
  switch (cadence.from) {
    case 'you':
      return `You chose to be in touch ${rhythm}; ${silence}.`
    case 'circle':
      return `The circle ${cadence.name ?? ''} has a rhythm of ${rhythm}; ${silence}.`
    case 'layer':
      return `For people this close ${rhythm} is a good measure; ${silence}.`
    case 'rhythm':
      return `From your own rhythm with them, ${rhythm} would be enough; ${silence}.`
  }
}

export const LIFT_REASON =
  'A word now would change most here: you two were in touch far more often before.'

export function replyReason({ record, reply }: TieMeasures): string {
  if (record.sent >= 2 && record.answered > 0)
    return `Answered ${record.answered} of your ${record.sent} messages.`
  return `After such a pause about ${Math.max(1, Math.round(reply * 10))} in 10 messages are answered.`
}

export function valueReason(onceStrong: boolean, silenceDays: number): string {
  if (onceStrong && silenceDays >= 365) {
    return 'Once a strong tie. Those who reconnect find such people bring trust and new things at once.'
  }
  return onceStrong
    ? 'One of the people you have been in touch with most.'
    : 'Looser ties like this one often hear of what close ones do not.'
}

/** Levin, Walter, Murnighan 2011; Liu et al. 2022; Aknin & Sandstrom 2024. */
export const DORMANT_FINDING = {
  text: 'People are gladder of a message out of the blue than those who write it expect.',
  source: 'Liu, Rim, Min & Min 2022',
}

/**
 * A follow-up in its own words; those that Digwell put in it are notes to the owner, so others are said.
 *
 * @param isOver its day has passed
 */
export function sayFollowUp(
  what: string,
  { promise, isOver }: { readonly promise: boolean; readonly isOver: boolean },
): string {
  const { met, there } = OWN_NOTES.exec(what)?.groups ?? {}
  if (there !== undefined) {
    return isOver
      ? `It was good to see you in ${there}. What has come of it since?`
      : `I look forward to seeing you in ${there}.`
  }
  if (met !== undefined) {
    const where = met === 'you met' ? '' : place(met)
    return `It was good to meet you${where}. How have you been since?`
  }
  return promise ? `As promised: ${what}` : what
}

/** Is this a day set on a trip? */
export function isAppointment(what: string): boolean {
  return OWN_NOTES.exec(what)?.groups?.['there'] !== undefined
}

/** "Write after the Book Fair; …": what it is to be written after, "you met" where no place is known; else null. */
export function metOf(what: string): string | null {
  return OWN_NOTES.exec(what)?.groups?.['met'] ?? null
}

const OWN_NOTES = /^(?:Write after (?<met>.+?)(?:; .*)?|Meet in (?<there>.+))$/su

export function sayMeeting(topic: string | null): Openings {
  if (topic === null) return ['What would make this a good hour for you?', 'What is new with you?']
  return [
    `Last time it was “${topic}”. How did that turn out?`,
    `What has become of “${topic}” since we last spoke?`,
  ]
}

/** Fit for both who was met and who connected from afar. */
export function sayNewlyMet({ where, detail, how }: SignalOf<'newly-met'>, when: string): Openings {
  if (how === 'connected') {
    return [
      'Thank you for connecting. What are you working on these days?',
      'I am glad we are connected. What brought you here?',
    ]
  }
  const met = `It was good to meet you${place(where)} ${when}`
  if (detail !== null) {
    return [
      `${met}. I made a note of “${detail}” and would like to hear how it goes.`,
      `${met}. “${detail}” has stayed with me.`,
    ]
  }
  return where === null
    ? [`${met}. I am glad we talked.`, `${met}. What are you working on this week?`]
    : [`${met}. What has stayed with you from it?`, `${met}. I am glad we talked.`]
}

const ONLINE = /^(?:linkedin|xing|facebook|zoom|teams|slack|discord|mastodon|bluesky)\b/i

/** " at the Book Fair", " on LinkedIn", or nothing. */
function place(where: string | null): string {
  if (where === null) return ''
  return ONLINE.test(where) ? ` on ${where}` : ` at ${where}`
}

export function sayNews({ news, to }: SignalOf<'news'>, called: string): Openings {
  switch (news) {
    case 'new-job':
    case 'new-title':
      return to === null
        ? ['I saw your news. Congratulations, and a good start!']
        : [
            `I saw that it is ${to} now. Congratulations, and a good start!`,
            `Congratulations on ${to}! What are you most looking forward to there?`,
          ]
    case 'moved':
      return [
        `I heard that you moved${to === null ? '' : ` to ${to}`}. I hope it already feels a little like home.`,
      ]
    case 'birthday':
      return [
        `Happy birthday, ${called}! I hope it is a good day.`,
        `All the best for your birthday, ${called}!`,
      ]
    case 'anniversary':
      return [`Congratulations${to === null ? '' : ` on ${to}`}, ${called}!`]
  }
}

/** What there is to speak of with someone known: the best fact at hand. */
export type Subject =
  | { readonly of: 'topic'; readonly value: string; readonly when: string }
  | { readonly of: 'interest' | 'employer' | 'city' | 'school'; readonly value: string }
  | { readonly of: 'nothing' }

export function sayToTie(kind: MoveKind, subject: Subject, silenceDays: number): Openings {
  const pause = spanWords(silenceDays)
  switch (subject.of) {
    case 'topic':
      return sayAboutTopic(kind, subject.value, subject.when)
    case 'interest':
      return [
        `I remember that you care about ${subject.value}. What is new there?`,
        `What is new in ${subject.value}? I remember that you follow it.`,
      ]
    case 'employer':
      return [
        `How are things at ${subject.value}? I thought of you today.`,
        `You came to mind today. What keeps you busy at ${subject.value}?`,
      ]
    case 'city':
      return [`How is life in ${subject.value}? I thought of you today.`]
    case 'school':
      return [`${subject.value} came to my mind, and so did you. What are you doing these days?`]
    case 'nothing':
      return kind === 'due'
        ? [
            'You came to mind today, and I wanted to say hello. What is new with you?',
            `It is ${pause} since we last spoke. How are you, and what keeps you busy?`,
            'What are you working on these days? I would like to hear of it.',
            'I thought of you this morning. How have you been?',
          ]
        : [
            `It has been ${pause}, and you came to mind. I would like to hear how you are.`,
            'You came to mind today. I hope you are well; no need to answer.',
            'I thought of you today and wondered what you are doing now.',
          ]
  }
}

function sayAboutTopic(kind: MoveKind, topic: string, when: string): Openings {
  if (kind === 'dormant') {
    return [
      `I still remember “${topic}” ${when}. What are you doing these days?`,
      `“${topic}” came back to me today, and you with it. How are you?`,
    ]
  }
  return [
    `Last time it was “${topic}”. How did it turn out?`,
    `I thought of you and “${topic}”. What has become of it?`,
    `How did “${topic}” go on after we wrote ${when}?`,
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
