import type { EventKind } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Money, OnceLine, ReturnGroup } from '../../domain/view/event-view.ts'
import {
  eventPrior,
  eventReturn,
  goAgain,
  type EventRecord,
  type EventReturn,
} from '../../insight/event-return.ts'
import { KEPT_WITHIN } from '../../insight/event-tally.ts'
import type { GatheringRow, WentRow } from '../../store/event-rows.ts'
import { sumGatherings } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { spanBetween, USUAL_LENGTH } from './settle-events.ts'
import { wentRows } from './went-rows.ts'

/** Where nobody says how long an event took. */
const USUAL_HOURS = 2.5

type Went = {
  readonly row: WentRow
  readonly hours: number
  readonly settled: boolean
}

/** Of events that were gone to those that are over, in their order. */
export function wentTo(rows: readonly WentRow[], now: Instant): readonly Went[] {
  const went: Went[] = []
  for (const row of rows) {
    const span = spanBetween(row, () => row.day_only === 1)
    if (span === null || span.end > now) continue
    const hours = row.hours ?? USUAL_HOURS
    went.push({ row, hours, settled: span.end + KEPT_WITHIN <= now })
  }
  return went
}

const BY = {
  series: (one: Went) => one.row.series,
  community: (one: Went) => one.row.community,
  kind: (one: Went) => one.row.kind,
} as const

/**
 * Every series, community and kind with two events or more, best first; those gone to once, all together and by kind,
 * and a line for each of them, the newest first; and all events together.
 */
export function returnGroups(events: readonly Went[]): {
  readonly groups: readonly ReturnGroup[]
  readonly all: ReturnGroup
  readonly once: readonly OnceLine[]
} {
  const sums = sumsOf(events).settled
  const all = group('kind', '', events, sums)
  const once = onceOnly(events)
  const groups = (['series', 'community', 'kind'] as const).flatMap((by) =>
    [...Map.groupBy(events, BY[by])]
      .filter(([name, members]) => name !== null && (members.length > 1 || by === 'kind'))
      .map(([name, members]) => group(by, name ?? '', members, sums)),
  )
  if (once.length > 0) groups.push(group('once', '', once, sums))
  for (const [kind, members] of Map.groupBy(once, BY.kind)) {
    groups.push(group('once', kind, members, sums))
  }
  const verdicts = new Map(
    groups.flatMap(({ view: { by, name, verdict } }) => (by === 'kind' ? [[name, verdict]] : [])),
  )
  const ranked = groups.toSorted(
    (a, b) =>
      rankOf(b.found) - rankOf(a.found) ||
      b.view.events - a.view.events ||
      (a.view.name < b.view.name ? -1 : 1),
  )
  return {
    groups: ranked.map(({ view, kind }) => ({ ...view, ofKind: leaning(view, kind, verdicts) })),
    all: all.view,
    once: onceLines(once),
  }
}

/** Too few to tell lean on what their kind brings, where they are of one and that can be told. */
function leaning(
  { by, verdict }: ReturnGroup,
  kind: EventKind | null,
  verdicts: ReadonlyMap<string, ReturnGroup['verdict']>,
): ReturnGroup['ofKind'] {
  if (verdict !== 'too-early' || by === 'kind' || kind === null) return null
  const ofKind = verdicts.get(kind) ?? 'too-early'
  return ofKind === 'too-early' ? null : { kind, verdict: ofKind }
}

/** Of no series, or the only one gone to of it. */
function onceOnly(events: readonly Went[]): readonly Went[] {
  const times = new Map<string, number>()
  for (const { row } of events) {
    if (row.series !== null) times.set(row.series, (times.get(row.series) ?? 0) + 1)
  }
  return events.filter(({ row }) => row.series === null || times.get(row.series) === 1)
}

const MOST_LINES = 200

function onceLines(once: readonly Went[]): readonly OnceLine[] {
  return once
    .slice(-MOST_LINES)
    .toReversed()
    .map((one) => ({
      id: one.row.id,
      name: one.row.name,
      kind: one.row.kind as EventKind,
      startAt: one.row.start_at,
      hours: one.hours,
      money: moneyOf([one])[0] ?? null,
      fresh: one.row.fresh,
      kept: one.row.kept,
      replied: one.row.replied,
      settled: one.settled,
      own: wordOn(one),
    }))
}

function rankOf(found: EventReturn | null): number {
  return found?.rank ?? -1
}

/** The standing of these events together, over against all others. */
export async function groupAmong(
  s: Scope,
  rows: readonly GatheringRow[],
  { by, name, now }: Pick<ReturnGroup, 'by' | 'name'> & { readonly now: Instant },
): Promise<ReturnGroup | null> {
  const members = wentTo(wentRows(rows), now)
  if (members.length === 0) return null
  const usual = { length: USUAL_LENGTH, hours: USUAL_HOURS }
  return group(by, name, members, await sumGatherings(s, now - KEPT_WITHIN, usual)).view
}

/** Of a longer series, the latest ones stand for all. */
export const MOST_OF_SERIES = 500

function group(
  by: ReturnGroup['by'],
  name: string,
  members: readonly Went[],
  overall: EventRecord,
): {
  readonly view: ReturnGroup
  readonly found: EventReturn | null
  /** Where all are of one. */
  readonly kind: EventKind | null
} {
  const { all: sums, settled: record } = sumsOf(members)
  const rest = without(overall, record)
  const found = eventReturn(record, eventPrior(rest.events === 0 ? record : rest))
  const usual = overall.hours === 0 ? 0 : (overall.kept * 10) / overall.hours
  const kind = members[0]?.row.kind ?? null
  return {
    found,
    kind: members.every(({ row }) => row.kind === kind) ? (kind as EventKind | null) : null,
    view: {
      by,
      name,
      events: members.length,
      hours: sums.hours,
      guessed: sums.guessed,
      money: moneyOf(members),
      there: sums.there,
      fresh: sums.fresh,
      kept: sums.kept,
      replied: sums.replied,
      perTenHours: found === null ? null : { mean: found.mean, low: found.low, high: found.high },
      verdict: goAgain(found, usual),
      ofKind: null,
      // A word on one evening is none on all meetups, nor on whatever was gone to once.
      own: by === 'kind' || by === 'once' ? null : ownWord(members),
    },
  }
}

/** What the owner said last. */
function ownWord(members: readonly Went[]): ReturnGroup['own'] {
  const last = members.findLast(({ row }) => row.go_again !== null)
  return last === undefined ? null : wordOn(last)
}

function wordOn({ row }: Went): ReturnGroup['own'] {
  return row.go_again as ReturnGroup['own']
}

function without(all: EventRecord, some: EventRecord): EventRecord {
  return {
    events: all.events - some.events,
    hours: all.hours - some.hours,
    fresh: all.fresh - some.fresh,
    kept: all.kept - some.kept,
  }
}

type Sums = EventRecord & {
  readonly there: number
  readonly replied: number
  /** How many of them told no hours. */
  readonly guessed: number
}

/**
 * Of all of them, and of those that are settled: who may still be kept is not counted there yet, for or against.
 * One way through, since it is gone for every group.
 */
function sumsOf(members: readonly Went[]): { readonly all: Sums; readonly settled: EventRecord } {
  const all = {
    events: members.length,
    hours: 0,
    fresh: 0,
    kept: 0,
    there: 0,
    replied: 0,
    guessed: 0,
  }
  const settled = { events: 0, hours: 0, fresh: 0, kept: 0 }
  for (const { row, hours, settled: isSettled } of members) {
    all.hours += hours
    all.fresh += row.fresh
    all.kept += row.kept
    all.there += row.there
    all.replied += row.replied
    if (row.hours === null) all.guessed += 1
    if (!isSettled) continue
    settled.events += 1
    settled.hours += hours
    settled.fresh += row.fresh
    settled.kept += row.kept
  }
  return { all, settled }
}

/** Entry and travel by currency, the largest sum first. */
export function moneyOf(
  members: readonly { readonly row: Pick<WentRow, 'spent' | 'currency'> }[],
): readonly Money[] {
  const sums = new Map<string, number>()
  for (const { row } of members) {
    if (row.spent === 0) continue
    const currency = row.currency ?? ''
    sums.set(currency, (sums.get(currency) ?? 0) + row.spent)
  }
  return [...sums]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1))
}
