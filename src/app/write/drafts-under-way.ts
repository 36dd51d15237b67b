import type { DraftView } from '../../domain/view/write-view.ts'
import { findOpenDrafts } from '../../store/drafts.ts'
import type { Scope } from '../../store/store.ts'
import { viewDraft } from './view-draft.ts'

/** Open drafts with words in them, the one last worked on first. One that was emptied is none. */
export async function draftsUnderWay(s: Scope, limit?: number): Promise<readonly DraftView[]> {
  const rows = await findOpenDrafts(s, limit)
  return rows
    .filter(({ subject, text }) => `${subject}${text}`.trim() !== '')
    .map((row) => viewDraft(row, row))
}
