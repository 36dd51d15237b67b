import { existsSync, mkdtempSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataDirectory, makePrivateDirectory, type Surroundings } from './data-directory.ts'

const linux: Surroundings = { platform: 'linux', env: {}, home: '/home/kim' }

test.each<[string, string | undefined, Surroundings, string]>([
  ['what the command line says', './mine', linux, resolve('mine')],
  ['DIGWELL_DATA', undefined, { ...linux, env: { DIGWELL_DATA: '/srv/kim' } }, '/srv/kim'],
  ['the XDG directory', undefined, { ...linux, env: { XDG_DATA_HOME: '/d' } }, '/d/digwell'],
  [
    'the default where XDG_DATA_HOME is relative, as the specification asks',
    undefined,
    { ...linux, env: { XDG_DATA_HOME: 'd' } },
    '/home/kim/.local/share/digwell',
  ],
  ['the XDG default', undefined, linux, '/home/kim/.local/share/digwell'],
  [
    'the Library on a Mac',
    undefined,
    { ...linux, platform: 'darwin', home: '/Users/kim' },
    '/Users/kim/Library/Application Support/Digwell',
  ],
])('keeps data in %s', (_case, chosen, where, expected) => {
  expect(dataDirectory(chosen, where)).toBe(expected)
})

test('takes APPDATA on Windows', () => {
  const windows: Surroundings = { platform: 'win32', env: { APPDATA: '/c/Roaming' }, home: '/c' }
  expect(dataDirectory(undefined, windows)).toBe(join('/c/Roaming', 'Digwell'))
})

test('shuts other users out of the directory, an existing one too', () => {
  const parent = mkdtempSync(join(tmpdir(), 'digwell-'))
  mkdirSync(join(parent, 'data'), { mode: 0o755 })
  makePrivateDirectory(join(parent, 'data'))
  expect(statSync(join(parent, 'data')).mode & 0o777).toBe(0o700)
  rmSync(parent, { recursive: true })
})

test('makes what is missing above it, and says where there can be no directory', () => {
  const parent = mkdtempSync(join(tmpdir(), 'digwell-'))
  makePrivateDirectory(join(parent, 'a', 'b'))
  expect(statSync(join(parent, 'a', 'b')).mode & 0o777).toBe(0o700)
  writeFileSync(join(parent, 'file'), '')
  expect(() => makePrivateDirectory(join(parent, 'file'))).toThrow(/EEXIST/)
  expect(() => makePrivateDirectory(join(parent, 'file', 'x'))).toThrow(/EEXIST|ENOTDIR/)
  rmSync(parent, { recursive: true })
})

test.skipIf(!existsSync('/proc/self'))('ends where the system keeps no files', () => {
  expect(() => makePrivateDirectory('/proc/digwell/x')).toThrow(
    '/proc/digwell cannot hold the data: no files are kept there.',
  )
})
