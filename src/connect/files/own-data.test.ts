import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listInputs } from './list-inputs.ts'

test('never opens the files of a Digwell, however they are given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'digwell-own-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, 'data')
  mkdirSync(data)
  for (const name of ['digwell.sqlite', 'digwell.sqlite-wal', 'lock.sqlite', 'other.csv']) {
    writeFileSync(join(data, name), 'a,b\n1,2\n')
  }
  writeFileSync(join(folder, 'people.csv'), 'Name\nAna Ruiz\n')
  const link = join(folder, 'link.sqlite')
  symlinkSync(join(data, 'digwell.sqlite'), link)
  const found: [string, boolean][] = []
  for await (const item of listInputs([folder, data, join(data, 'digwell.sqlite-wal'), link])) {
    found.push([item.path, 'reason' in item])
  }
  expect(found).toEqual([
    ['data', true],
    ['people.csv', false],
    ['data', true],
    ['digwell.sqlite-wal', true],
    ['link.sqlite', true],
  ])
})
