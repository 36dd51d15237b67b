import { join } from 'node:path'
import type { Digwell } from '../src/app/digwell.ts'
import type { ImportView } from '../src/domain/view/import-view.ts'

const RESTING: ReadonlySet<ImportView['state']> = new Set(['done', 'failed', 'paused', 'undone'])

/**
 * Imports `paths` and waits until all is matched and weighed.
 *
 * @throws when the import failed
 */
export async function importWhole(digwell: Digwell, paths: readonly string[]): Promise<ImportView> {
  const id = await digwell.startImport({ paths })
  for await (const view of digwell.watchImport(id)) {
    if (!RESTING.has(view.state)) continue
    if (view.state !== 'done') throw new Error(`Import ended as ${view.state}: ${view.error ?? ''}`)
    return view
  }
  throw new Error('Import said nothing more')
}

/** The file of a life that holds its mail. */
export function mailboxOf(directory: string): string {
  return join(directory, 'mailbox.mbox')
}
