import type { Day } from '../domain/instant.ts'
import type { MoveKind } from '../domain/view/today-view.ts'
import { weekdayWords } from './words.ts'

/** What a done move gave, for the one line at the end of the day. */
const GAVE: Record<MoveKind, string> = {
  promise: 'kept a promise',
  'follow-up': 'kept your word',
  'meeting-ahead': 'came prepared',
  'newly-met': 'followed up with someone new',
  'reply-owed': 'answered someone',
  request: 'answered someone who asked',
  thank: 'said thank you',
  introduce: 'brought two people together',
  report: 'told someone how it went',
  meet: 'made time to meet',
  offer: 'offered something of use',
  news: 'shared in someone’s news',
  due: 'kept in touch',
  fading: 'brought a fading tie back',
  dormant: 'wrote to someone after a long time',
}

export const END = {
  doneTitle: 'Done for today.',
  quietTitle: 'Nothing needs you today.',
  offTitle: 'A day off.',
  quiet: 'Enjoy the quiet.',
  putOff: 'The rest will come back at its own time.',
  off: 'The people will still be there.',
}

export const WELCOME_BACK = 'Welcome back. Here is a handful, as on any day.'

/** "You kept your word and answered someone." Null when nothing was done. */
export function gaveWords(kinds: readonly MoveKind[]): string | null {
  const gave = [...new Set(kinds)].map((kind) => GAVE[kind])
  const last = gave.at(-1)
  if (last === undefined) return null
  const before = gave.slice(0, -1).join(', ')
  return `You ${before === '' ? last : `${before} and ${last}`}.`
}

/** "Next: tomorrow", "Next: Thursday". */
export function nextWords(next: Day, today: Day): string {
  return `Next: ${next === today + 1 ? 'tomorrow' : weekdayWords(next)}`
}
