import type { ImportFileView, ImportView } from '../../../src/domain/view/import-view.ts'

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
  'same-as-before': 'nothing new since last time',
  'needs-columns': 'needs a look at its columns',
  refused: 'left out',
}
