import { expect, test } from 'vitest'
import type { ChangeView } from '../../src/domain/view/history-view.ts'
import { newestUndoable } from './newest-undoable.ts'

const change = (id: string, more: Partial<ChangeView> = {}): ChangeView => ({
  id,
  at: 0,
  actor: 'you',
  verb: 'note',
  summary: id,
  state: 'done',
  undoes: null,
  undoneBy: null,
  undoable: true,
  ...more,
})

const pages = (...all: readonly (readonly ChangeView[])[]) => {
  return async (after: string | null) => {
    const at = after === null ? 0 : Number(after)
    return { changes: all[at] ?? [], next: at + 1 < all.length ? String(at + 1) : null }
  }
}

test('goes back behind undoings, what they undid, and imports', async () => {
  const read = pages(
    [
      change('undoing', { undoes: 'second' }),
      change('second', { state: 'undone', undoneBy: 'undoing', undoable: false }),
      change('import', { actor: 'import' }),
    ],
    [change('first')],
  )
  expect(await newestUndoable(read)).toBe('first')
})

test('nothing, where nothing of the owner stands', async () => {
  expect(await newestUndoable(pages([change('undoing', { undoes: 'x' })]))).toBeUndefined()
})
