import { DAY_MS, startOfDay, type Instant } from '../../domain/instant.ts'
import type { FoundDelivery, PromiseAct } from '../../domain/promise.ts'
import { updateRow, type Writer } from '../../store/change.ts'
import {
  findDeliveries,
  findEncounters,
  findPromisesByIds,
  findPromisesToSettle,
  type Encounter,
} from '../../store/promises.ts'
import { keptBy } from '../../text/promises/kept-by.ts'
import { stateOf } from './view-promise.ts'

type Promises = Awaited<ReturnType<typeof findPromisesToSettle>>
type PromiseOf = Promises[number]
/** What may have kept a promise, by whoever did it. */
type Deed = FoundDelivery & {
  readonly ref: string
  readonly at: Instant
  readonly thread: string | null
  readonly byMe: boolean | null
  readonly personId: string
}
type Fit = { readonly promise: PromiseOf; readonly deed: Deed; readonly score: number }

/**
 * Notes which promises with these people later words, calls and meetings have kept; the best fit first,
 * each deed for one promise. What is noted already stays. Returned is how many stood
 * before this change, and the owner had neither dismissed nor settled them. Cost: the promises and deeds of these people.
 */
export async function settlePromises(
  w: Writer,
  personIds: readonly string[],
  timeZone: string,
): Promise<number> {
  const promises = await findPromisesToSettle(w, personIds)
  const open = promises.filter((row) => row.kept_at === null && row.kept_by === null)
  if (open.length === 0) return 0
  const whom = [...new Set(open.map((row) => row.person_id))]
  const since = Math.min(...open.map((row) => row.made_at))
  const deeds = [
    ...(await findDeliveries(w, whom)).map(asDeed),
    ...(await findEncounters(w, whom, since)).flatMap(encounterDeeds),
  ]
  const used = new Set(promises.flatMap((row) => row.kept_by ?? []))
  const kept = new Set<string>()
  for (const { promise, deed } of bestFirst(open, deeds, timeZone)) {
    if (kept.has(promise.id) || used.has(deed.ref)) continue
    kept.add(promise.id)
    used.add(deed.ref)
    await updateRow(w, 'promise', promise.id, { kept_at: deed.at, kept_by: deed.ref })
  }
  const stood = open.filter((row) => kept.has(row.id) && row.change_id !== w.changeId)
  const told = await findPromisesByIds(
    w,
    stood.map(({ id }) => id),
  )
  return told.filter(({ state }) => stateOf({ state, kept_at: null }) === 'open').length
}

function bestFirst(open: Promises, deeds: readonly Deed[], timeZone: string): readonly Fit[] {
  const byPerson = Map.groupBy(deeds, (deed) => deed.personId)
  return open
    .flatMap((promise) => {
      const dueAt = promise.due_day === null ? null : startOfDay(promise.due_day, timeZone)
      return (byPerson.get(promise.person_id) ?? []).flatMap((deed): readonly Fit[] => {
        if (deed.byMe !== null && deed.byMe !== (promise.by_me === 1)) return []
        const score = fit(promise, deed, dueAt)
        return score > 0 ? [{ promise, deed, score }] : []
      })
    })
    .toSorted(
      (left, right) =>
        right.score - left.score ||
        left.deed.at - right.deed.at ||
        (left.promise.id < right.promise.id ? -1 : 1),
    )
}

/** A call or a meeting keeps only what was due about then; an invitation is honoured by any later one. */
const AROUND_DAYS = 3
/** An introduction made later than this after it was due is another one. */
const INTRODUCED_WITHIN_DAYS = 21

function fit(promise: PromiseOf, deed: Deed, dueAt: Instant | null): number {
  const isEncounter = deed.ref.startsWith('interaction:')
  if (deed.at <= promise.made_at) return 0
  if (isEncounter && deed.act === 'introduce') {
    if (deed.at > (dueAt ?? promise.made_at) + INTRODUCED_WITHIN_DAYS * DAY_MS) return 0
  }
  if (isEncounter && deed.act !== 'introduce') {
    if (promise.kind === 'invitation') return deed.act === 'meet' ? 1 : 0
    const isAbout = dueAt !== null && Math.abs(deed.at - dueAt) <= AROUND_DAYS * DAY_MS
    return isAbout && deed.act === promise.act ? 2 : 0
  }
  const isOther = deed.act !== 'meet' && deed.strength !== 'told'
  if (promise.kind === 'invitation' && isOther) return 0
  const { what, words, made_at: at, thread } = promise
  return keptBy({ act: promise.act as PromiseAct, what, words, at, dueAt, thread }, deed)
}

function asDeed(row: Awaited<ReturnType<typeof findDeliveries>>[number]): Deed {
  return {
    ref: `delivery:${row.id}`,
    act: row.act as PromiseAct,
    strength: row.strength as FoundDelivery['strength'],
    words: row.words,
    at: row.at,
    thread: row.thread,
    byMe: row.by_me === 1,
    personId: row.person_id,
  }
}

/** In person one meets; on the phone one calls; an introduction is the writer's deed. */
function encounterDeeds(row: Encounter): readonly Deed[] {
  const base = {
    ref: `interaction:${row.id}`,
    strength: 'plain',
    words: '',
    at: row.at,
    thread: row.thread,
    personId: row.person_id,
  } as const
  if (row.kind === 'introduction') {
    if (row.direction === 'in' && row.role !== 'from') return []
    return [{ ...base, act: 'introduce', byMe: row.direction === 'out' }]
  }
  if (row.in_person === 1) return [{ ...base, act: 'meet', byMe: null }]
  return row.kind === 'call' || row.channel === 'phone'
    ? [{ ...base, act: 'call', byMe: null }]
    : []
}
