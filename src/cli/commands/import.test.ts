import { expect, test } from 'vitest'
import type { ImportFileView } from '../../domain/view/import-view.ts'
import { isAllRefused } from './import.ts'

const file = (state: ImportFileView['state']): ImportFileView => ({
  path: 'people.csv',
  kind: null,
  title: null,
  state,
  rows: 0,
  linked: 0,
  unchanged: 0,
  setAside: [],
  setAsideCount: 0,
  reason: null,
})

test('an import of which nothing could be read is a failure to scripts', () => {
  expect(isAllRefused({ state: 'done', files: [file('refused')] })).toBe(true)
  expect(isAllRefused({ state: 'done', files: [] })).toBe(true)
  expect(isAllRefused({ state: 'done', files: [file('refused'), file('read')] })).toBe(false)
  expect(isAllRefused({ state: 'done', files: [file('same-as-before')] })).toBe(false)
  expect(isAllRefused({ state: 'done', files: [file('needs-columns')] })).toBe(false)
  expect(isAllRefused({ state: 'paused', files: [] })).toBe(false)
})
