import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import type { ChangeView, HistoryPage, UndoOutcome } from '../../domain/view/history-view.ts'
import { beginChange, findChange, type Writer } from '../../store/change.ts'
import { bearsOnEvents, staleEventsIn } from '../../store/gatherings.ts'
import { listChanges, newestUndoable } from '../../store/history.ts'
import { findMissingPeople } from '../../store/homeless-personas.ts'
import { bearsOnImport } from '../../store/importing.ts'
import { findSampleImports } from '../../store/imports.ts'
import { isLargeChange } from '../../store/large-change.ts'
import { deleteLonelyPeople } from '../../store/lonely-people.ts'
import type { ChangeRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { findEntangled } from '../../store/entangled.ts'
import { countNotedAt } from '../../store/homeless-captures.ts'
import { findPeopleTouched } from '../../store/people-touched.ts'
import { takeBackWithAll } from '../../store/undo.ts'
import { settleAfterImport } from './settle-after-import.ts'
import { tieClock, type Home } from '../home.ts'
import { refreshEvents } from '../events/refresh-events.ts'
import { rehomeCaptures } from '../events/rehome-captures.ts'
import { markNeedsDue } from '../needs/settle-matches.ts'
import { insertPeople } from '../import/settle-people.ts'
import { keepNames } from '../people/keep-names.ts'
import { refreshPeople } from '../people/refresh-people.ts'

const REFRESH = 500

/** Takes one change back, wherever that may be carried out. */
export type Undo = (
  changeId: string,
  options: { readonly withEntangled?: boolean },
) => Promise<UndoOutcome>

/**
 * Undoes a change, imports and merges included; the undoing is a change of its own. Where later changes
 * stand on the same rows it says which, and takes them along only when told to.
 */
export async function undoChange(
  home: Home,
  changeId: string,
  options: { readonly withEntangled?: boolean } = {},
): Promise<UndoOutcome> {
  const { outcome, ofImport, sampleSince } = await home.store.write(home.owner, (s) =>
    takeBackIn(home, s, { changeId, withEntangled: options.withEntangled === true }),
  )
  if (outcome.state === 'undone' && ofImport) {
    const undoing = { id: outcome.changeId, at: home.clock() }
    await settleAfterImport(home, undoing, { sampleSince })
  }
  return outcome
}

type TakenBack = {
  readonly outcome: UndoOutcome
  readonly ofImport: boolean
  /** From when on a sample filled the network, where that is what was taken back. */
  readonly sampleSince: Instant | null
}

async function takeBackIn(
  home: Home,
  s: Scope,
  { changeId, withEntangled }: { readonly changeId: string; readonly withEntangled: boolean },
): Promise<TakenBack> {
  const target = await findChange(s, changeId)
  if (target === undefined) throw nothingToUndo()
  refuseUndo(target)
  const entangled = await entangledChanges(s, target.id)
  const ofImport = await bearsOnImport(s, target.id)
  const sampleSince = (await findSampleImports(s)).includes(target.id) ? target.at : null
  if (entangled.length > 0 && !withEntangled) {
    const noted = await countNotedAt(s, target.id)
    return {
      outcome: { state: 'entangled', with: entangled.map(viewChange), noted },
      ofImport,
      sampleSince,
    }
  }
  const summary = undoneWords(target)
  const w = await beginChange(s, {
    id: home.newId(),
    at: home.clock(),
    actor: 'you',
    verb: 'undo',
    summary,
    undoes: target.id,
  })
  await takeBackWithAll(w, target.id)
  const touched = await findPeopleTouched(w, w.changeId)
  await settleAfter(home, w, touched)
  return { outcome: { state: 'undone', changeId: w.changeId, summary }, ofImport, sampleSince }
}

/**
 * The same, carried out elsewhere when it is large.
 *
 * @param changeId null: the newest that can be undone
 */
export async function undoAnywhere(
  home: Home,
  changeId: string | null,
  options: { readonly withEntangled?: boolean; readonly carryLarge: Undo | null },
): Promise<UndoOutcome> {
  const { withEntangled = false, carryLarge } = options
  const { id, isLarge } = await home.store.read(home.owner, async (s) => {
    const found = changeId ?? (await newestUndoable(s))?.id
    if (found === undefined) throw nothingToUndo()
    return { id: found, isLarge: await isLargeChange(s, found) }
  })
  return isLarge && carryLarge !== null
    ? carryLarge(id, { withEntangled })
    : undoChange(home, id, { withEntangled })
}

const UNDID = 'Undid: '
const REDID = 'Redid: '

/** To undo an undoing is to do again. */
function undoneWords({ summary, undoes }: ChangeRow): string {
  if (undoes !== null && summary.startsWith(UNDID)) return REDID + summary.slice(UNDID.length)
  if (undoes !== null && summary.startsWith(REDID)) return UNDID + summary.slice(REDID.length)
  return UNDID + summary
}

function nothingToUndo(): DigwellError {
  return new DigwellError('not-found', 'There is nothing to undo.')
}

function refuseUndo(target: ChangeRow): void {
  if (target.undoable === 0) {
    throw new DigwellError('conflict', 'This cannot be undone; it was meant to be for good.')
  }
  if (target.state === 'undone') {
    throw new DigwellError('conflict', 'This is undone already.')
  }
}

async function entangledChanges(s: Scope, changeId: string): Promise<readonly ChangeRow[]> {
  const found: ChangeRow[] = []
  for (const id of await findEntangled(s, changeId)) {
    const row = await findChange(s, id)
    if (row !== undefined) found.push(row)
  }
  return found
}

async function settleAfter(home: Home, w: Writer, touched: readonly string[]): Promise<void> {
  await deleteLonelyPeople(w)
  await insertPeople(w, await findMissingPeople(w))
  const context = await tieClock(home, w, w.at)
  for (let start = 0; start < touched.length; start += REFRESH) {
    const piece = touched.slice(start, start + REFRESH)
    await keepNames(w, piece)
    await refreshPeople(w, piece, context)
  }
  if (await bearsOnEvents(w, w.changeId)) {
    await rehomeCaptures(w)
    await refreshEvents(w, context.timeZone)
  }
  await staleEventsIn(w, w.changeId)
  await markNeedsDue(w, w.changeId, touched)
}

export function viewChange(row: ChangeRow): ChangeView {
  return {
    id: row.id,
    at: row.at,
    actor: row.actor === 'import' || row.actor === 'rule' ? row.actor : 'you',
    verb: row.verb,
    summary: row.summary,
    state: row.state === 'open' || row.state === 'undone' ? row.state : 'done',
    undoes: row.undoes,
    undoneBy: row.undone_by,
    undoable: row.undoable === 1 && row.state === 'done',
  }
}

/** Every change, newest first. */
export async function viewHistory(
  s: Scope,
  after: string | null,
  limit = 50,
): Promise<HistoryPage> {
  const most = Math.min(200, Math.max(1, limit))
  const rows = await listChanges(s, after, most + 1)
  const page = rows.slice(0, most)
  return {
    changes: page.map(viewChange),
    next: rows.length > most ? (page.at(-1)?.id ?? null) : null,
  }
}
