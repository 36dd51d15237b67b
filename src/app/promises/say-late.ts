import { dayOf, type Day, type Instant } from '../../domain/instant.ts'
import { whenWords } from '../../plan/words.ts'
import type { Scope } from '../../store/store.ts'
import { calledBy } from '../people/called-by.ts'
import { requirePromise } from './answer-promise.ts'
import { dueOf } from './view-promise.ts'

/**
 * How to say early that something will take longer, or late that it did: what, until when, and a new day
 * to fill in.
 */
export async function sayLate(
  s: Scope,
  id: string,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<{ personId: string; text: string }> {
  const row = await requirePromise(s, id)
  const text = [
    `Hi ${calledBy(row.name)},`,
    '',
    `I told you: “${row.words}” ${itTakesLonger(dueOf(row), dayOf(now, timeZone))}`,
    'You will have it by {day}. If you need it sooner, tell me, and I will see what I can send now.',
  ].join('\n')
  return { personId: row.person_id, text }
}

function itTakesLonger(due: Day | null, today: Day): string {
  if (due === null) return 'It takes me longer than I thought, and I would rather say so early.'
  if (due < today) return 'That day has gone by, and I am sorry that you had to wait.'
  const when = due === today ? 'today' : whenWords(due, today).replace(/^on /, '')
  return `It will be later than ${when}, and I would rather say so early.`
}
