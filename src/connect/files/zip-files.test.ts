import { readFileSync, writeFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { LOCAL_LIMITS, UPLOAD_LIMITS } from './file-limits.ts'
import { safeEntryName } from './safe-entry-name.ts'
import { findAll, temporaryFolder, textFrom, writeZip } from './testing.ts'

test('finds the files of a zip, each to be opened as often as wanted', async () => {
  using folder = temporaryFolder()
  const messages = 'a,b\n'.repeat(40_000)
  const zip = writeZip(folder.path, {
    'Connections.csv': 'x',
    'Jobs/Saved Jobs.csv': 'y',
    'messages.csv': messages,
    '__MACOSX/._Connections.csv': 'z',
    '.DS_Store': 'z',
  })
  const { files, problems } = await findAll([zip])
  expect(problems).toEqual([])
  expect(files.map(({ path }) => path)).toEqual([
    'Connections.csv',
    'Jobs/Saved Jobs.csv',
    'messages.csv',
  ])
  expect(files[2]?.size).toBe(messages.length)
  for (const offset of [0, 100_001])
    expect(await textFrom(files[2], offset)).toBe(messages.slice(offset))
})

test('reads names in UTF-8 where the zip does not say so, and in code page 437 else', async () => {
  using folder = temporaryFolder()
  const zip = writeZip(folder.path, { 'Chat with Anaïs.txt': 'x' })
  const bytes = readFileSync(zip)
  for (const at of [6, bytes.readUInt32LE(bytes.length - 6) + 8]) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at) & ~0x0800, at)
  }
  writeFileSync(zip, bytes)
  expect((await findAll([zip])).files.map(({ path }) => path)).toEqual(['Chat with Anaïs.txt'])
  for (let at = bytes.indexOf('ï'); at >= 0; at = bytes.indexOf('ï'))
    bytes.write('\u008b\u0061', at, 'latin1')
  writeFileSync(zip, bytes)
  expect((await findAll([zip])).files.map(({ path }) => path)).toEqual(['Chat with Anaïas.txt'])
})

test.each([
  ['../../etc/passwd', 'outside'],
  ['a/../b.csv', 'outside'],
  ['..\\b.csv', 'outside'],
  ['/etc/passwd', 'absolute'],
  ['C:\\b.csv', 'absolute'],
  ['a\0.csv', 'NUL'],
  ['a\u202evsc.exe', 'direction'],
  ['', 'empty'],
])('refuses the entry name %j', (name, word) => {
  const result = safeEntryName(name)
  expect(result.ok ? '' : result.problem).toContain(word)
})

test('one bad name does not spoil the rest', async () => {
  using folder = temporaryFolder()
  const zip = writeZip(folder.path, { '../out.csv': 'x', 'in.csv': 'y' })
  const { files, problems } = await findAll([zip])
  expect(files.map(({ path }) => path)).toEqual(['in.csv'])
  expect(problems.map(({ path }) => path)).toEqual(['export.zip/../out.csv'])
})

test('an honest bomb is left alone', async () => {
  using folder = temporaryFolder()
  const zip = writeZip(folder.path, { 'zeros.csv': new Uint8Array(64 * 2 ** 20) })
  const { files, problems } = await findAll([zip])
  expect(files).toEqual([])
  expect(problems[0]?.reason).toContain('far more')
})

test('a bomb that lies about its size is stopped while it unpacks', async () => {
  using folder = temporaryFolder()
  const bytes = zipSync({ 'zeros.csv': new Uint8Array(64 * 2 ** 20) })
  const path = `${folder.path}/liar.zip`
  writeFileSync(path, patched(bytes, 'uncompressed size', 1000))
  const { files, problems } = await findAll([path])
  expect(files).toEqual([])
  expect(problems).toHaveLength(1)
})

test('takes so many entries and no more', async () => {
  using folder = temporaryFolder()
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, n) => [`${n}.eml`, 'From: a@b.example\n']),
  )
  const zip = writeZip(folder.path, many)
  expect((await findAll([zip], UPLOAD_LIMITS)).problems[0]?.reason).toContain('2000')
  expect((await findAll([zip], LOCAL_LIMITS)).files).toHaveLength(10_000)
})

test('archives inside archives and office documents are not opened', async () => {
  using folder = temporaryFolder()
  const inner = zipSync({ 'a.csv': new Uint8Array(3) })
  const nested = await findAll([writeZip(folder.path, { 'inner.zip': inner })])
  expect(nested.problems[0]?.reason).toContain('inside an archive')
  const sheet = await findAll([
    writeZip(folder.path, { '[Content_Types].xml': '<x/>', 'xl/a.xml': '' }),
  ])
  expect(sheet.problems).toEqual([
    { path: 'export.zip', reason: 'This is an office document: save it as CSV and import that.' },
  ])
})

test('says that a zip is locked, or damaged', async () => {
  using folder = temporaryFolder()
  const zip = writeZip(folder.path, { 'a.csv': 'abc' })
  const whole = readFileSync(zip)
  writeFileSync(zip, patched(whole, 'flags', 1))
  expect((await findAll([zip])).problems[0]?.reason).toContain('password')
  writeFileSync(zip, whole.subarray(0, whole.length - 10))
  expect((await findAll([zip])).problems[0]?.reason).toContain('damaged')
})

/** Changes a field of the first entry in the central directory (APPNOTE §4.3.12). */
function patched(zip: Uint8Array, field: 'flags' | 'uncompressed size', value: number): Buffer {
  const bytes = Buffer.from(zip)
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  if (field === 'flags') bytes.writeUInt16LE(value, entry + 8)
  else bytes.writeUInt32LE(value, entry + 24)
  return bytes
}
