import type { Day } from '../../domain/instant.ts'
import type { DayRule } from './calendar-words.ts'
import { namedDays } from './due-day.ts'
import { pattern } from '../pattern.ts'

const LONGEST = 60
/** What may stand before a day that a sentence is made of: "Both by Monday", "This week, I promise". */
const LEADS = new RegExp(
  pattern`
  ^(?:
    (?:
      and|so|but|both|all(?: of it| of them)?|it|that|probably|likely|hopefully|say|definitely
      |certainly|maybe|aiming for|by|on|before|within|in|for|no later than|latest|at the latest
      |first thing|the|some ?time|early|late|later|end of|close of|spätestens|bis|am|wohl|avant
      |d['’]ici|le|pour|antes del?|el|para|até|na|no
    ),? ){0,4}$
`,
  'i',
)
const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|will|can|could|would|should|must|may|might|do|does|did|need|needs|please|let|see|ist|sind|hat|est|sont|es|está|são|é)\b|['’](?:m|s|re|ll|ve|d)\b|\?/i

/** The day that a sentence names and says nothing else of; null for any other. */
export function dayAlone(sentence: string, days: readonly DayRule[], today: Day): Day | null {
  if (sentence.length > LONGEST || FINITE.test(sentence)) return null
  const [named] = namedDays(sentence, days, today)
  return named !== undefined && LEADS.test(sentence.slice(0, named.start)) ? named.day : null
}
