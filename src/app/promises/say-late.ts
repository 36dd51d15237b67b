import { dayOf, type Day, type Instant } from '../../domain/instant.ts'
import { whenWords } from '../../plan/words.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { findCalled } from '../people/called-by.ts'
import { findEnding } from '../people/find-ending.ts'
import { requirePromise } from './answer-promise.ts'
import { laterDay, laterMove } from './later-draft.ts'
import type { LateWords } from './promises.ts'
import { dueOf } from './view-promise.ts'

type When = {
  readonly now: Instant
  readonly timeZone: string
  /** The new day, `2026-11-27`; absent: a blank to fill in. */
  readonly by?: string
}

/**
 * How to say early that something will take longer, or late that it did: what, until when, and the new day.
 *
 * @throws DigwellError not-found; invalid-input for a day gone by
 */
export async function sayLate(
  home: Home,
  s: Scope,
  id: string,
  { now, timeZone, by }: When,
): Promise<LateWords> {
  const row = await requirePromise(s, id)
  const called = (await findCalled(s, [row.person_id])).get(row.person_id) ?? row.name
  const today = dayOf(now, timeZone)
  const day = by === undefined ? null : laterDay(by, today)
  const until = day === null ? '{day}' : dayWords(day, today)
  const text = [
    `Hi ${called},`,
    '',
    `I told you: “${row.words}” ${itTakesLonger(dueOf(row), today)}`,
    `You will have it by ${until}. If you need it sooner, please tell me.`,
    '',
    await findEnding(home, s, [row.person_id]),
  ].join('\n')
  return { personId: row.person_id, text, moveId: laterMove(row.id, day) }
}

function itTakesLonger(due: Day | null, today: Day): string {
  if (due === null) return 'It takes me longer than I thought, and I would rather say so early.'
  if (due < today) return 'That day has gone by, and I am sorry that you had to wait.'
  const when = due === today ? 'today' : dayWords(due, today)
  return `It will be later than ${when}, and I would rather say so early.`
}

function dayWords(day: Day, today: Day): string {
  return whenWords(day, today).replace(/^on /, '')
}
