import { isoDay, dayOf, type Instant } from '../../domain/instant.ts'
import type { PromiseView } from '../../domain/view/promise-view.ts'
import type { ToldPromise } from '../../store/told-promise.ts'
import { isImported, whatPromised } from './what-promised.ts'

/** What is shown of a promise on the owner's calendar. */
export function viewPromise(
  row: ToldPromise,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): PromiseView {
  const due = dueOf(row)
  const state = stateOf(row)
  const end = keptAtOf(row, state) ?? now
  const isOver = due !== null && dayOf(end, timeZone) > due
  return {
    id: row.id,
    by: row.by_me === 1 ? 'me' : 'them',
    kind: row.kind === 'invitation' ? 'invitation' : 'promise',
    personId: row.person_id,
    person: row.name,
    what: whatPromised(row),
    words: row.words,
    madeAt: row.made_at,
    due: due === null ? null : isoDay(due),
    state,
    confirmed: isConfirmed(row),
    late: isOver && (state === 'open' || state === 'kept'),
    keptAt: keptAtOf(row, state),
    keptBy: row.kept_by?.startsWith('interaction:') === true ? row.kept_by : null,
    source: isImported(row) ? (row.source ?? 'import') : 'you',
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
    messageId: row.record_kind === 'mail' ? row.record_key : null,
  }
}

/** The day the owner set, else the one that was said. */
export function dueOf(row: Pick<ToldPromise, 'has_due' | 'own_due' | 'due_day'>): number | null {
  return row.has_due === 1 ? row.own_due : row.due_day
}

/** The owner's word counts; where there is none, or only that it stands, later mail may show it kept. */
export function stateOf({
  state,
  kept_at,
}: Pick<ToldPromise, 'state' | 'kept_at'>): PromiseView['state'] {
  if (state === 'kept' || state === 'released' || state === 'dismissed') return state
  return kept_at === null ? 'open' : 'kept'
}

/** The owner wrote it, or said that it is one. */
export function isConfirmed({ author, state }: ToldPromise): boolean {
  return author === 'you' || (state !== null && state !== 'dismissed')
}

/** When it was kept: as later mail shows, else when the owner said so. */
export function keptAtOf(
  row: Pick<ToldPromise, 'kept_at' | 'answered_at'>,
  state: PromiseView['state'],
): Instant | null {
  return state === 'kept' ? (row.kept_at ?? row.answered_at) : null
}
