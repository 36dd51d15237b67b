import { DAY_MS, dayOf, isoDay, type Day, type Instant } from '../../domain/instant.ts'
import { REQUEST_LATE_DAYS, type RequestKind } from '../../domain/request.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import type { AskedOfOwner } from '../../plan/starters/starter-facts.ts'
import { whenWords } from '../../plan/words.ts'
import { findRequestsOf, type ToldRequest } from '../../store/requests.ts'
import type { Scope } from '../../store/store.ts'
import { NOT_NOW_DAYS } from './back-day.ts'
import { stateOf } from './view-request.ts'
import { heardYes } from './yes-taken-back.ts'

/** The request of theirs that waits longest for words, decided ones first; null where none does. */
export async function findAsked(
  s: Scope,
  personId: string,
  clock: AskedClock,
): Promise<AskedOfOwner | null> {
  const { today } = clock
  const rows = (await findRequestsOf(s, personId)).toReversed()
  const row =
    rows.find((one) => stateOf(one, today) === 'to-say') ??
    rows.find((one) => stateOf(one, today) === 'waiting')
  return row === undefined ? null : askedOf(row, clock)
}

export type AskedClock = { readonly now: Instant; readonly today: Day; readonly timeZone: string }

/** Does an answer come so late that it says sorry for it? */
export const isLate = (askedAt: Instant, now: Instant): boolean =>
  now - askedAt > REQUEST_LATE_DAYS * DAY_MS

export function askedOf(row: ToldRequest, { now, today, timeZone }: AskedClock): AskedOfOwner {
  const backDay = row.answer === 'not-now' && row.back_day !== null ? row.back_day : null
  const fact: Reason = {
    text: `Asked you ${whenWords(dayOf(row.at, timeZone), today)}: “${row.words}”`,
    at: row.at,
    source: row.author === 'you' ? 'you' : (row.source ?? 'import'),
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
  }
  return {
    kind: row.kind as RequestKind,
    what: row.what,
    subject: row.subject,
    backOn: dayInWords(backDay ?? today + NOT_NOW_DAYS),
    heardYes: heardYes(row),
    isLate: isLate(row.at, now),
    fact,
  }
}

/** "14 December" */
export function dayInWords(day: Day): string {
  return DAY.format(new Date(`${isoDay(day)}T00:00:00Z`))
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
