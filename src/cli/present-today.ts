import type { MoveView, Reason, TodayView } from '../domain/view/today-view.ts'
import { isoTime } from './words.ts'

export const reasonJson = ({ text, at, source, locator }: Reason): object => ({
  text,
  at: isoTime(at),
  source,
  locator,
})

const moveJson = (move: MoveView): object => ({
  id: move.id,
  kind: move.kind,
  personId: move.personId,
  person: move.person,
  about: move.about,
  channel: move.channel,
  reach: move.reach,
  say: move.say,
  why: move.why,
  reasons: move.reasons.map(reasonJson),
  part: move.part,
  state: move.state,
})

/** Today as a script reads it: times in ISO 8601. */
export function todayJson(today: TodayView): object {
  return {
    date: today.date,
    moves: today.moves.map(moveJson),
    done: today.doneCount,
    closed: today.closed,
    events: today.events.map(({ startAt, ...event }) => ({
      ...event,
      startAt: startAt === null ? null : isoTime(startAt),
    })),
    noticed: today.noticed.map(reasonJson),
  }
}

function moveLines(move: MoveView): string[] {
  const about = move.about === null ? '' : `, ${move.about}`
  const reach = move.reach === null ? '' : ` (${move.reach})`
  return [
    '',
    `${move.state === 'open' ? '•' : '✓'} ${move.person}${about}`,
    `  ${move.why}`,
    ...(move.state === 'open'
      ? [`  By ${move.channel}${reach}: ${move.say}`, `  digwell done ${move.id}`]
      : []),
  ]
}

function emptyLine(today: TodayView): string {
  if (today.empty === 'no-people') {
    return 'Nobody is here yet. Bring your people: digwell import <file or folder>'
  }
  return 'Nothing is due. Enjoy the quiet.'
}

const EVENT_WORDS = { now: 'Now', today: 'Today', tonight: 'Tonight' } as const

function eventLine({ name, when, toLookFor }: TodayView['events'][number]): string {
  return `${EVENT_WORDS[when]}: ${name}${(toLookFor ?? 0) === 0 ? '' : `, ${toLookFor} to look for`}`
}

/** Today as a person reads it. */
export function todayLines(today: TodayView): string[] {
  const head = [`Today, ${today.date}`, ...today.events.map(eventLine)]
  const noticed = today.noticed.map(({ text }) => `  ${text}`)
  const closing = today.closing === null ? [] : ['', today.closing.done, today.closing.next]
  if (today.moves.length === 0 && today.closing === null) {
    return [...head, '', emptyLine(today), ...noticed]
  }
  return [...head, ...today.moves.flatMap(moveLines), ...closing, ...noticed]
}
