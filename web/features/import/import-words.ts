import type { ImportFileView, ImportView } from '../../../src/domain/view/import-view.ts'
import { instantOn, plainDate } from '../../lib/dates.ts'

export const STATE_LABELS: { readonly [state in ImportView['state']]: string } = {
  reading: 'Reading',
  matching: 'Finding who is who',
  weighing: 'Weighing the ties',
  paused: 'Paused',
  done: 'Done',
  failed: 'Stopped',
  undone: 'Undone',
}

export const FILE_LABELS: { readonly [state in ImportFileView['state']]: string } = {
  waiting: 'waiting',
  reading: 'reading',
  read: 'read',
  'same-as-before': 'nothing in it that was not known',
  'needs-columns': 'needs a look at its columns',
  refused: 'left out',
}

const LONG = 60

/** What an import is called; one of many files by how many they are. */
export function titleOf({ label, files }: Pick<ImportView, 'label' | 'files'>): string {
  return label.length > LONG && files.length > 3 ? `${files.length} files` : withDates(label)
}

const withDates = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => plainDate(instantOn(day)))
