import { dayOf, type Instant } from '../../domain/instant.ts'
import type { PromiseAct } from '../../domain/promise.ts'
import { laterWords } from '../../plan/later-words.ts'
import type { Scope } from '../../store/store.ts'
import type { ToldPromise } from '../../store/told-promise.ts'
import { actOf } from '../../text/promises/clauses/deed-words.ts'
import type { Home } from '../home.ts'
import { findCalled } from '../people/called-by.ts'
import { findEnding } from '../people/find-ending.ts'
import { requirePromise } from './answer-promise.ts'
import { laterDay, laterMove } from './later-draft.ts'
import type { LateWords } from './promises.ts'
import { dueOf } from './view-promise.ts'
import { isNoted, whatPromised } from './what-promised.ts'

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
  const later = { said: row.words, act: actSaid(row), due: dueOf(row), until: day }
  const text = [
    `Hi ${called},`,
    '',
    laterWords(later, today),
    '',
    await findEnding(home, s, [row.person_id]),
  ].join('\n')
  return { personId: row.person_id, text, moveId: laterMove(row.id, day) }
}

/** What was noted by hand is kept as any deed: its verb tells more. */
function actSaid(row: ToldPromise): PromiseAct {
  if (row.act !== 'do' || !isNoted(row)) return row.act as PromiseAct
  return actOf(/^\p{L}+/u.exec(whatPromised(row))?.[0].toLowerCase() ?? '')
}
