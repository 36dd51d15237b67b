import type { SetAside } from '../../domain/source-record.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { ImportFileView, ImportView } from '../../domain/view/import-view.ts'
import { findChange } from '../../store/change.ts'
import { findImport, findImportFiles, listImports } from '../../store/imports.ts'
import type { ImportFileRow, ImportRow } from '../../store/import-rows.ts'
import type { Scope } from '../../store/store.ts'
import type { ImportRunner } from './import-runner.ts'

/** One import as it stands, with its progress while it runs. */
export async function viewImport(
  s: Scope,
  id: string,
  runner: Pick<ImportRunner, 'progressOf' | 'isActive'>,
): Promise<ImportView> {
  // Asked first: an import that ends in between is then shown once more, never as paused.
  const isActive = runner.isActive(id)
  const row = await findImport(s, id)
  if (row === undefined) throw new DigwellError('not-found', 'There is no such import.')
  return view(s, row, { isActive, progress: runner.progressOf(id) })
}

/** The newest imports. */
export async function viewImports(
  s: Scope,
  runner: Pick<ImportRunner, 'progressOf' | 'isActive'>,
): Promise<readonly ImportView[]> {
  const views: ImportView[] = []
  for (const row of await listImports(s, 50)) {
    const live = { isActive: runner.isActive(row.id), progress: runner.progressOf(row.id) }
    views.push(await view(s, row, live))
  }
  return views
}

async function view(
  s: Scope,
  row: ImportRow,
  live: { readonly isActive: boolean; readonly progress: ImportView['progress'] },
): Promise<ImportView> {
  const change = await findChange(s, row.id)
  const files = await findImportFiles(s, row.id)
  return {
    id: row.id,
    at: row.at,
    label: row.label,
    state: stateOf(row, change?.state === 'undone', live.isActive),
    files: files.map(viewFile),
    people: { new: row.people_new, updated: row.people_updated, toReview: row.to_review },
    interactions: { new: row.interactions_new },
    news: row.news,
    texts: row.texts_kept,
    promisesKept: row.promises_kept,
    progress: live.progress,
    error: row.error,
    sample: row.sample === 1,
  }
}

function stateOf(row: ImportRow, isUndone: boolean, isActive: boolean): ImportView['state'] {
  if (isUndone) return 'undone'
  if (row.phase === 'done' || row.phase === 'failed') return row.phase
  if (!isActive) return 'paused'
  return row.phase === 'matching' || row.phase === 'weighing' ? row.phase : 'reading'
}

function viewFile(row: ImportFileRow): ImportFileView {
  return {
    path: row.path,
    kind: row.kind,
    title: row.title,
    state: row.state as ImportFileView['state'],
    rows: row.rows,
    linked: row.linked,
    unchanged: row.unchanged,
    setAside: JSON.parse(row.set_aside) as SetAside[],
    setAsideCount: row.set_aside_count,
    reason: row.reason,
  }
}
