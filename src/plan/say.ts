import { DAY_MS, dayOf } from '../domain/instant.ts'
import { questionIn } from '../text/question-in.ts'
import { isMatter, type About, type Candidate, type Signal } from './candidate.ts'
import { TIE_KINDS } from './move.ts'
import type { MoveKind } from '../domain/view/today-view.ts'
import { pick } from './move-id.ts'
import type { Moment } from './occasion.ts'
import { sayAsking, sayKeeping } from './promise-words.ts'
import { sayReply } from './reply-words.ts'
import { topicOf } from './topic.ts'
import {
  sayFollowUp,
  sayMeeting,
  sayNewlyMet,
  sayNews,
  sayToTie,
  type Subject,
  whenWords,
} from './words.ts'

const LATE_REPLY_DAYS = 7
const BEST_FIRST: readonly About['field'][] = ['interest', 'employer', 'school', 'city']

/** One opening for a signal, built on its own facts; the same move always gets the same. */
export function sayForSignal(
  signal: Signal,
  {
    person,
    id,
    moment,
  }: { readonly person: Candidate; readonly id: string; readonly moment: Moment },
): string {
  if (isMatter(signal)) return signal.say
  switch (signal.kind) {
    case 'follow-up':
      return sayFollowUp(signal.what, {
        promise: signal.promise,
        isOver: signal.due < moment.date,
      })
    case 'promise':
      return signal.by === 'me' ? sayKeeping(signal.what) : sayAsking(signal.what, signal.noted)
    case 'meeting-ahead':
      return pick(sayMeeting(lastTopic(person)), id)
    case 'newly-met': {
      const when = whenWords(dayOf(signal.at, moment.timeZone), moment.date)
      return pick(sayNewlyMet(signal, when), id)
    }
    case 'reply-owed': {
      const isLate = moment.now - signal.at > LATE_REPLY_DAYS * DAY_MS
      return pick(sayReply(topicOf(signal.subject), isLate, questionIn(signal.snippet ?? '')), id)
    }
    case 'news':
      return pick(sayNews(signal, person.called()), id)
  }
}

/** One opening for a tie, on the last thing spoken of, else on something known of the person. */
export function sayForTie(
  kind: MoveKind,
  {
    person,
    id,
    moment,
  }: { readonly person: Candidate; readonly id: string; readonly moment: Moment },
): string {
  if (!TIE_KINDS.has(kind)) return ''
  return pick(sayToTie(kind, subjectOf(person, moment), person.tie?.silenceDays ?? 0), id)
}

function subjectOf(person: Candidate, moment: Moment): Subject {
  const topic = lastTopic(person)
  if (topic !== null && person.lastContact !== null) {
    const day = dayOf(person.lastContact.at, moment.timeZone)
    return { of: 'topic', value: topic, when: whenWords(day, moment.date) }
  }
  const known = BEST_FIRST.flatMap((field) => person.about.filter((one) => one.field === field))
  const [best] = known
  return best === undefined ? { of: 'nothing' } : { of: best.field, value: best.value }
}

function lastTopic({ lastContact }: Candidate): string | null {
  return topicOf(lastContact?.subject ?? null)
}
