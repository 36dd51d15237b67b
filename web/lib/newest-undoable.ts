import type { HistoryPage } from '../../src/domain/view/history-view.ts'

const MOST_PAGES = 20

/**
 * The owner's newest change that stands. Undoings are passed over: to undo once more goes further back,
 * never forth again.
 *
 * @param read a page of the history, newest first
 */
export async function newestUndoable(
  read: (after: string | null) => Promise<HistoryPage>,
): Promise<string | undefined> {
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { changes, next }: HistoryPage = await read(after)
    const found = changes.find(
      ({ actor, undoable, undoes }) => actor === 'you' && undoable && undoes === null,
    )
    if (found !== undefined || next === null) return found?.id
    after = next
  }
  return undefined
}
