import type { GiveKind, GiveSize } from '../../domain/give.ts'
import { isoDay, type Instant } from '../../domain/instant.ts'
import type { GiveView, LoopView } from '../../domain/view/give-view.ts'
import type { LedgerRow } from '../../store/gives.ts'
import type { Scope } from '../../store/store.ts'
import { findCompany } from '../../store/timeline.ts'
import { findLoops, lineOf, type LoopRow } from './find-loops.ts'

/** Lines as they are shown, in the same order, with whom else they concerned and how their loops stand. */
export async function viewGives(
  s: Scope,
  rows: readonly LedgerRow[],
  clock: { readonly now: Instant; readonly timeZone: string },
): Promise<readonly GiveView[]> {
  const loops = await findLoops(s, rows, clock)
  const others = await othersIn(s, rows)
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    person: row.name,
    sort: row.sort === 'ask' ? 'ask' : 'give',
    by: row.by_me === 1 ? 'me' : 'them',
    kind: row.kind as GiveKind,
    size: row.size as GiveSize,
    at: row.at,
    words: row.words,
    others: others.get(lineOf(row)) ?? [],
    found: row.found,
    source: row.source ?? 'you',
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
    loop: viewLoop(loops.get(lineOf(row))),
  }))
}

/** The names of the others in an introduction, by line. */
export async function othersIn(
  s: Scope,
  rows: readonly LedgerRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const introductions = rows.filter(({ found }) => found === 'introduction')
  if (introductions.length === 0) return new Map()
  const company = await findCompany(s, [...new Set(introductions.map(({ id }) => id))])
  const byInteraction = Map.groupBy(company, (one) => one.interaction_id)
  return new Map(
    introductions.map((row) => [
      lineOf(row),
      (byInteraction.get(row.id) ?? [])
        .filter((one) => one.person_id !== row.person_id)
        .map(({ name }) => name),
    ]),
  )
}

function viewLoop(found: LoopRow | undefined): LoopView | null {
  if (found === undefined) return null
  const { loop, row } = found
  return {
    state: loop.state,
    thankedAt: loop.thankedAt,
    reportedAt: row.reported_at,
    next: loop.next === null ? null : { what: loop.next.what, due: isoDay(loop.next.due) },
  }
}
