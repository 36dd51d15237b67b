import type { ColumnsView, ImportView } from '../../src/domain/view/import-view.ts'
import { NOW } from './fake-people.ts'

const file = (path: string, part: Partial<ImportView['files'][number]>) => ({
  path,
  kind: 'csv',
  title: null,
  state: 'read' as const,
  rows: 0,
  linked: 0,
  unchanged: 0,
  setAside: [],
  setAsideCount: 0,
  reason: null,
  ...part,
})

const FILES: ImportView['files'] = [
  file('Connections.csv', {
    title: 'LinkedIn connections',
    kind: 'linkedin/connections',
    rows: 3412,
    setAside: [
      { line: 88, reason: 'No name in this row' },
      { line: 1204, reason: 'The row ends in the middle of a quoted value' },
    ],
    setAsideCount: 4,
  }),
  file('messages.csv', { title: 'LinkedIn messages', rows: 18_204, state: 'reading' }),
  file('guests-spring.csv', {
    title: null,
    state: 'needs-columns',
    rows: 61,
    reason: 'A table nobody knows yet: say once what its columns are.',
  }),
  file('cover.pdf', { state: 'refused', reason: 'Not a kind of file that holds people.' }),
]

export function fakeImport(id: string, running: boolean, done = 0.62): ImportView {
  return {
    id,
    at: NOW - 3_600_000,
    label: 'LinkedIn zip',
    state: running ? 'reading' : 'done',
    files: running
      ? FILES
      : FILES.map((one) => (one.state === 'reading' ? { ...one, state: 'read' } : one)),
    people: running
      ? { new: 1877, updated: 203, toReview: 3 }
      : { new: 3020, updated: 377, toReview: 15 },
    interactions: { new: running ? 9410 : 18_204 },
    news: running ? 6 : 21,
    texts: running ? 0 : 8_120,
    promisesKept: running ? 0 : 3,
    progress: running
      ? {
          doing: 'Reading messages.csv',
          bytesDone: Math.round(done * 48e6),
          bytesTotal: 48e6,
          rowsPerSecond: 1900,
          secondsLeft: 14,
          found: [
            '14 people you wrote to every week in 2023, and not since',
            '9 of the people you know have changed employer this year',
            'Ana Ruiz and Ravi Menon both know 61 of the people you know',
          ],
        }
      : null,
    error: null,
    sample: false,
  }
}

export const FAKE_COLUMNS: ColumnsView = {
  path: 'guests-spring.csv',
  header: ['Who', 'From', 'E-Mail', 'Dietary'],
  sample: [
    ['Kim Sato', 'Pratt', 'kim@pratt.example', 'vegan'],
    ['Omar Haddad', 'Oak Press', '', ''],
  ],
  proposal: { Who: 'name', 'E-Mail': 'email' },
  fields: [
    { field: 'name', title: 'Name' },
    { field: 'email', title: 'Email' },
    { field: 'employer', title: 'Works at' },
  ],
}
