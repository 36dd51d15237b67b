import { expect, test } from 'vitest'
import type { ImportFileView, ImportView } from '../domain/view/import-view.ts'
import { importLines } from './present-import.ts'

const refused = (n: number): ImportFileView => ({
  path: `photos/${n}.jpg`,
  kind: null,
  title: null,
  state: 'refused',
  reason: 'This is a picture.',
  rows: 0,
  linked: 0,
  unchanged: 0,
  setAside: [],
  setAsideCount: 0,
})

function view(files: readonly ImportFileView[]): ImportView {
  return {
    id: 'import-1',
    state: 'done',
    files,
    people: { new: 0, updated: 0, toReview: 0 },
    interactions: { new: 0 },
    texts: 0,
    promisesKept: 0,
  } as unknown as ImportView
}

test('names a few files that cannot be read and counts the others', () => {
  const lines = importLines(view(Array.from({ length: 300 }, (_, n) => refused(n))), false)
  expect(lines.filter((line) => line.includes('.jpg'))).toHaveLength(10)
  expect(lines).toContain('  and 290 more files nobody can read; --json lists them')
})

test('says what was kept whole, and which promises it kept', () => {
  const lines = importLines({ ...view([]), texts: 1204, promisesKept: 3 }, false)
  expect(lines).toContain('1,204 whole texts kept.')
  expect(lines).toContain('3 promises kept (digwell promises).')
})

test('says when there was nothing in it', () => {
  expect(importLines(view([]), false)[0]).toBe('  There was nothing in it to read.')
})
