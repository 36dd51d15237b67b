import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeDirectory } from './make-directory.ts'

function place(): string {
  const path = mkdtempSync(join(tmpdir(), 'digwell-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('makes what is missing, for the owner alone, and leaves what is there', async () => {
  const path = join(place(), 'a', 'b')
  await makeDirectory(path)
  await makeDirectory(path)
  expect(statSync(path).isDirectory()).toBe(true)
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o77).toBe(0)
})

test.skipIf(!existsSync('/proc/self'))(
  'says where the system keeps no files, and ends',
  async () => {
    await expect(makeDirectory('/proc/digwell/x')).rejects.toMatchObject({
      kind: 'invalid-input',
      message: '/proc/digwell/x cannot be made a directory: the system keeps no files there.',
    })
  },
)

test('says that a file is in the way', async () => {
  const file = join(place(), 'notes')
  writeFileSync(file, '')
  for (const path of [file, join(file, 'x')]) {
    await expect(makeDirectory(path)).rejects.toThrow(/a file is in the way/)
  }
})
