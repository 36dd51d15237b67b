import type { Reason } from '../../domain/view/today-view.ts'
import type { ContextFacts } from '../../domain/coach/coach-context.ts'
import { answerTime } from '../../insight/answer-time.ts'
import { durationWords } from '../../insight/duration-words.ts'
import type { TimelineRow } from '../../store/timeline.ts'

/** How they answer, what was last given and asked: the second column of truth beside a text. */
export function deskKnown(entries: readonly TimelineRow[], facts: ContextFacts): readonly Reason[] {
  const { channel, days_since_give: give, days_since_ask: ask, unanswered } = facts
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
  const given = give === undefined ? [] : [{ ...give, text: `You last gave: ${lower(give.text)}` }]
  const asked = ask === undefined ? [] : [{ ...ask, text: `You last asked: ${lower(ask.text)}` }]
  return [...pace, ...[channel, unanswered].flatMap((fact) => fact ?? []), ...given, ...asked]
}

const HOUR = 3_600_000

function withinWords(ms: number): string {
  if (ms <= HOUR) return 'an hour'
  if (ms <= 12 * HOUR) return 'half a day'
  return ms <= 24 * HOUR ? 'a day' : durationWords(Math.ceil(ms / (24 * HOUR)))
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
