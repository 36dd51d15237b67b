import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPairedDevices, type PairedDevices } from './paired-devices.ts'

const MINUTE = 60_000
const DAY = 86_400_000

let directory: string
let now: number
let devices: PairedDevices
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'digwell-devices-'))
  now = Date.UTC(2026, 10, 22)
  devices = createPairedDevices(directory, () => now)
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const paired = (name = 'Phone'): string => devices.pair(devices.invite().code, name) ?? ''
const names = () => devices.all().map(({ name }) => name)

test('a code of 256 bits pairs one device, once', () => {
  const { code } = devices.invite()
  expect(Buffer.from(code, 'base64url')).toHaveLength(32)
  const secret = devices.pair(code, 'Kim’s phone') ?? ''
  expect(devices.find(secret)?.name).toBe('Kim’s phone')
  expect(devices.pair(code, 'another')).toBeNull()
  expect(names()).toEqual(['Kim’s phone'])
})

test('for ten minutes, and until the next code', () => {
  const { code: first, until } = devices.invite()
  expect(until).toBe(now + 10 * MINUTE)
  now += 10 * MINUTE
  expect(devices.pair(first, 'late')).toBeNull()
  const { code: second } = devices.invite()
  devices.invite()
  expect(devices.pair(second, 'former')).toBeNull()
})

test.each(['', 'x', 'a'.repeat(43)])('not by %j, which leaves the real one as it is', (guess) => {
  expect(devices.pair(guess, 'x')).toBeNull()
  const { code } = devices.invite()
  expect(devices.pair(guess, 'x')).toBeNull()
  expect(devices.pair(code, 'Phone')).not.toBeNull()
})

test('ended is out at once, also when another process ended it', () => {
  const first = paired('one')
  const second = paired('two')
  const elsewhere = createPairedDevices(directory, () => now)
  elsewhere.end(elsewhere.all().find(({ name }) => name === 'one')?.id ?? '')
  expect(devices.find(first)).toBeNull()
  expect(devices.find(second)?.name).toBe('two')
})

test('90 days without use end it, use keeps it, 400 days end it in any case', () => {
  const used = paired('used')
  const idle = paired('idle')
  for (let day = 0; day < 89; day += 44) {
    expect(devices.find(used)).not.toBeNull()
    now += 44 * DAY
  }
  expect(devices.find(idle)).toBeNull()
  expect(names()).toEqual(['used'])
  for (let day = 132; day < 396; day += 44) {
    devices.find(used)
    now += 44 * DAY
  }
  now += 5 * DAY
  expect(devices.find(used)).toBeNull()
})

test('when it was last seen is kept to five minutes', () => {
  const secret = paired()
  now += 4 * MINUTE
  devices.find(secret)
  expect(devices.all()[0]?.used).toBe(now - 4 * MINUTE)
  now += MINUTE
  devices.find(secret)
  expect(createPairedDevices(directory, () => now).all()[0]?.used).toBe(now)
})

test('secrets are kept nowhere, hashes for the owner alone', () => {
  const secret = paired()
  const path = join(directory, 'devices.json')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path, 'utf8')).not.toContain(secret)
  writeFileSync(path, '[{"id":1},')
  expect(devices.find(secret)).toBeNull()
  expect(devices.find(paired())).not.toBeNull()
})
