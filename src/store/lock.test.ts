import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DigwellError } from '../domain/digwell-error.ts'
import { findHolder, takeLock } from './lock.ts'
import { runScript } from './testing/run-script.ts'
import { temporaryDirectory } from './testing.ts'

const NOW = Date.UTC(2026, 10, 22)
const HOLD = new URL('testing/hold-lock.ts', import.meta.url)

let dataDir: string
beforeEach(() => {
  dataDir = temporaryDirectory()
})
afterEach(() => rmSync(dataDir, { recursive: true }))

test('is given once, and again after its release', () => {
  const lock = takeLock(dataDir, 'import', NOW)
  expect(() => takeLock(dataDir, 'serve', NOW)).toThrow(DigwellError)
  expect(() => takeLock(dataDir, 'serve', NOW)).toThrow(/\(import, process/)
  lock.release()
  lock.release()
  takeLock(dataDir, 'serve', NOW).release()
})

test('leaves nothing for others to read, and no note after its release', () => {
  const lock = takeLock(dataDir, 'import', NOW)
  for (const file of ['lock.sqlite', 'lock.json']) {
    expect(statSync(join(dataDir, file)).mode & 0o077, file).toBe(0)
  }
  lock.release()
  expect(existsSync(join(dataDir, 'lock.json'))).toBe(false)
})

test('names the process that holds it, and where that can be reached', async () => {
  const other = runScript(HOLD, [dataDir])
  expect(await other.firstLine).toBe('held')
  expect(findHolder(dataDir)).toEqual({
    pid: other.process.pid,
    since: Date.UTC(2026, 10, 22, 9, 30),
    purpose: 'serve',
    address: 'http://127.0.0.1:4321',
  })
  expect(() => takeLock(dataDir, 'import', NOW)).toThrow(
    `in use by another Digwell at http://127.0.0.1:4321 (serve, process ${other.process.pid}, since 2026-11-22 09:30 UTC)`,
  )
  await other.kill()
})

test('is free at once after its holder was killed', async () => {
  const other = runScript(HOLD, [dataDir])
  expect(await other.firstLine).toBe('held')
  await other.kill()
  expect(findHolder(dataDir)).toBeNull()
  takeLock(dataDir, 'serve', NOW).release()
})

test('goes to exactly one of many that want it at the same time', async () => {
  const rivals = Array.from({ length: 4 }, () => runScript(HOLD, [dataDir]))
  const said = await Promise.all(rivals.map((rival) => rival.firstLine))
  for (const rival of rivals) await rival.kill()
  expect(said.filter((line) => line === 'held')).toHaveLength(1)
})
