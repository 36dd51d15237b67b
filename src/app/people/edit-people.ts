import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, type Writer } from '../../store/change.ts'
import { findPeople } from '../../store/people.ts'
import { findIds } from '../../store/people-pages.ts'
import type { BulkEdit } from '../digwell.ts'
import { change, tieClock, type Home } from '../home.ts'
import { queryOf } from './list-people.ts'
import { mergeInto } from './merge-people.ts'
import { checkFact, insertOwnFacts } from './own-facts.ts'
import { putWish } from './put-wish.ts'
import { refreshPeople } from './refresh-people.ts'

const MOST_AT_ONCE = 20_000

/** One edit for many people, one change to undo. */
export async function editPeople(
  home: Home,
  edit: BulkEdit,
  requestKey?: string,
): Promise<Receipt> {
  const ids = await home.store.read(home.owner, async (s) =>
    edit.ids !== undefined
      ? (await findPeople(s, edit.ids)).map((person) => person.id)
      : findIds(s, queryOf(edit.filter ?? {}), MOST_AT_ONCE),
  )
  if (ids.length === 0) throw new DigwellError('invalid-input', 'Nobody is picked.')
  const { act } = edit
  return change(
    home,
    { verb: 'edit-people', summary: bulkWords(act, ids.length) },
    async (w) => {
      if (act.kind === 'merge') return mergeAll(home, w, ids)
      for (const id of ids) await applyAct(home, w, id, act)
      await refreshPeople(w, ids, await tieClock(home, w, w.at))
      return {}
    },
    requestKey,
  )
}

async function mergeAll(home: Home, w: Writer, ids: readonly string[]): Promise<object> {
  const [kept, ...others] = [...ids].sort()
  if (kept === undefined || others.length === 0 || others.length > 20) {
    throw new DigwellError('invalid-input', 'Pick two to twenty entries that are one person.')
  }
  for (const other of others) await mergeInto(home, w, kept, other)
  return {}
}

async function applyAct(
  home: Home,
  w: Writer,
  id: string,
  act: Exclude<BulkEdit['act'], { kind: 'merge' }>,
): Promise<void> {
  switch (act.kind) {
    case 'tag':
      return insertOwnFacts(home, w, id, [checkFact({ field: 'tag', value: act.tag })])
    case 'untag': {
      const rows = await w.db
        .selectFrom('own_fact')
        .select('id')
        .where('owner_id', '=', w.owner)
        .where('person_id', '=', id)
        .where('field', '=', 'tag')
        .where('value', '=', act.tag)
        .execute()
      for (const row of rows) await deleteRow(w, 'own_fact', row.id)
      return
    }
    case 'rhythm':
      return putWish(w, id, { cadence_days: act.days })
    case 'release':
      return putWish(w, id, { stance: 'released', rest_until: null })
    default:
      return putWish(w, id, { stance: act.kind, rest_until: null })
  }
}

function bulkWords(act: BulkEdit['act'], count: number): string {
  const whom = count === 1 ? 'one person' : `${count} people`
  switch (act.kind) {
    case 'tag':
      return `Put ${whom} into “${act.tag}”`
    case 'untag':
      return `Took ${whom} out of “${act.tag}”`
    case 'rest':
      return `Letting ${whom} rest`
    case 'release':
      return `Let ${whom} go`
    case 'keep':
      return `Keeping up with ${whom}`
    case 'rhythm':
      return `Set a rhythm for ${whom}`
    case 'merge':
      return `Joined ${count} entries into one person`
  }
}
