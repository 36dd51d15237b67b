import type { DeskView, Purpose, StarterView } from '../domain/view/write-view.ts'
import { reasonJson } from './present-today.ts'
import { isoTime } from './words.ts'

const starterOf = (desk: DeskView, purpose: Purpose): StarterView | undefined =>
  desk.starters.find((starter) => starter.purpose === purpose)

/** A starter with what it stands on, as a script reads it: times in ISO 8601. */
export function deskJson(desk: DeskView, purpose: Purpose): object {
  const starter = starterOf(desk, purpose)
  return {
    person: desk.person,
    channel: desk.channel,
    reach: reachOf(desk),
    kind: starter?.kind,
    subject: starter?.subject,
    text: starter?.text,
    facts: starter?.facts.map(reasonJson),
    known: desk.known.map(reasonJson),
    notes: desk.notes.map(({ kind, text, instead, until }) => ({
      kind,
      text,
      instead,
      until: isoTime(until),
    })),
    context: desk.context,
  }
}

const reachOf = (desk: DeskView): string | null =>
  desk.channels.find(({ channel }) => channel === desk.channel)?.reach ?? null

const NOT_FITTING = 'No words for that yet: give something first, or just say hello.'

/** The same for people: what to know first, then the words. */
export function deskLines(desk: DeskView, purpose: Purpose): string[] {
  const starter = starterOf(desk, purpose)
  const reach = reachOf(desk)
  const facts = [...desk.known, ...(starter?.facts ?? [])]
  return [
    `To ${desk.person.name} by ${desk.channel}${reach === null ? '' : ` (${reach})`}`,
    ...desk.notes.flatMap(({ text, instead }) => ['', text, instead]),
    ...(facts.length === 0 ? [] : ['']),
    ...facts.map(({ text, at, source }) => {
      const day = at === null ? '' : `, ${new Date(at).toISOString().slice(0, 10)}`
      return `• ${text} (${source}${day})`
    }),
    '',
    ...(starter === undefined || starter.subject === '' ? [] : [`Subject: ${starter.subject}`, '']),
    ...(starter?.text ?? NOT_FITTING).split('\n'),
  ]
}
