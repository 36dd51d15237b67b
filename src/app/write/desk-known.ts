import type { Reason } from '../../domain/view/today-view.ts'
import type { ContextFacts } from '../../domain/coach/coach-context.ts'
import { answerTime } from '../../insight/answer-time.ts'
import { durationWords } from '../../insight/duration-words.ts'
import { entryFact } from '../coach/context-facts.ts'
import { topicOf } from '../../plan/topic.ts'
import type { TimelineRow } from '../../store/timeline.ts'

/** How they answer, what was last given and asked: the second column of truth beside a text. */
export function deskKnown(entries: readonly TimelineRow[], facts: ContextFacts): readonly Reason[] {
  const { days_since_give: give, days_since_ask: ask, unanswered } = facts
  const time = answerTime(
    entries
      .filter(({ contact }) => contact !== 'none')
      .map(({ at, contact }) => ({
        at,
        way: contact === 'in' || contact === 'out' ? contact : 'other',
      })),
  )
  const pace: Reason[] =
    time === null
      ? []
      : [
          {
            text: `Usually answers within ${withinWords(time.usual)} (${time.answers} answers)`,
            at: time.lastAt,
            source: 'your history',
            locator: null,
          },
        ]
  const given = give === undefined ? [] : [{ ...give, text: lastWords('gave', give.text) }]
  const asked = ask === undefined ? [] : [{ ...ask, text: lastWords('asked', ask.text) }]
  return [...pace, ...(unanswered === undefined ? [] : [unanswered]), ...given, ...asked]
}

const HOUR = 3_600_000

function withinWords(ms: number): string {
  if (ms <= HOUR) return 'an hour'
  if (ms <= 12 * HOUR) return 'half a day'
  return ms <= 24 * HOUR ? 'a day' : durationWords(Math.ceil(ms / (24 * HOUR)))
}

/** "You last put in a good word", "You last gave: an introduction". */
function lastWords(did: string, text: string): string {
  return text.startsWith('You ')
    ? `You last ${text.slice('You '.length)}`
    : `You last ${did}: ${lower(text)}`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const MOST_TOPICS = 4

/** What their messages and meetings were about, each topic once, newest first. */
export function deskTopics(entries: readonly TimelineRow[]): readonly Reason[] {
  const topics = new Map<string, Reason>()
  for (const entry of entries) {
    const topic = entry.contact === 'none' ? null : topicOf(entry.subject)
    if (topic === null || topics.has(topic.toLowerCase())) continue
    const { text: _, ...fact } = entryFact(entry)
    topics.set(topic.toLowerCase(), { text: topic, ...fact })
  }
  return [...topics.values()].slice(0, MOST_TOPICS)
}
