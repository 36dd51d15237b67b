import { isoDay } from '../../domain/instant.ts'
import type { Scope } from '../../store/store.ts'
import { calledBy } from '../people/called-by.ts'
import { requirePromise } from './answer-promise.ts'
import { dueOf } from './view-promise.ts'

const DAY_WORDS = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** How to say early that something will take longer: what, since when, and a new day to fill in. */
export async function sayLate(s: Scope, id: string): Promise<{ personId: string; text: string }> {
  const row = await requirePromise(s, id)
  const due = dueOf(row)
  const day =
    due === null ? 'by now' : `by ${DAY_WORDS.format(new Date(`${isoDay(due)}T00:00:00Z`))}`
  const text = [
    `Hi ${calledBy(row.name)},`,
    '',
    `I told you: “${row.words}” It will take me longer than ${day}, and I would rather say so early.`,
    'You will have it by [day]. If you need it sooner, tell me, and I will see what I can send now.',
  ].join('\n')
  return { personId: row.person_id, text }
}
