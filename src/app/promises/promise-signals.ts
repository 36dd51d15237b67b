import type { Signal } from '../../plan/candidate.ts'
import { findPromisesDue } from '../../store/promises.ts'
import type { Scope } from '../../store/store.ts'
import type { PromiseBesideMail } from '../../store/told-promise.ts'
import type { Day } from '../../domain/instant.ts'
import { dueOf } from './view-promise.ts'
import { isImported, isNoted, whatPromised } from './what-promised.ts'

/** A suggestion nobody confirmed is brought up for so long after its day; confirmed ones stay. */
const UNCONFIRMED_DAYS = 14
/** So far ahead a promise may stand for a wish to write after having met; alone it comes up later. */
const AHEAD_DAYS = 4

/** What is due between the owner and anybody, as reasons of the day. */
export async function promiseSignals(
  s: Scope,
  today: Day,
): Promise<readonly { readonly personId: string; readonly signal: Signal }[]> {
  return (await dueRows(s, today)).flatMap((row) => {
    const due = dueOf(row)
    return due === null ? [] : [{ personId: row.person_id, signal: signalOf(row, due) }]
  })
}

export function dueRows(s: Scope, today: Day, personIds?: readonly string[]) {
  return findPromisesDue(s, {
    from: today - UNCONFIRMED_DAYS,
    to: today + AHEAD_DAYS,
    ...(personIds === undefined ? {} : { personIds }),
  })
}

function signalOf(row: PromiseBesideMail, due: Day): Signal {
  const noted = isNoted(row)
  return {
    kind: 'promise',
    promiseId: row.id,
    by: row.by_me === 1 ? 'me' : 'them',
    what: whatPromised(row),
    words: noted ? (row.own_what ?? row.words) : row.words,
    noted,
    due,
    at: row.made_at,
    source: isImported(row) ? (row.source ?? 'import') : 'you',
    locator:
      row.interaction_id === null
        ? { kind: 'pledge', id: row.id }
        : { kind: 'interaction', id: row.interaction_id },
  }
}
