import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { LOCAL_LIMITS } from './file-limits.ts'
import { fingerprint } from './fingerprint.ts'
import { findAll, temporaryFolder, textFrom, writeZip } from './testing.ts'

test('walks a folder by name, passing over hidden files, node_modules and links', async () => {
  using folder = temporaryFolder()
  for (const name of ['b', '.git', 'node_modules']) {
    mkdirSync(join(folder.path, name))
    writeFileSync(join(folder.path, name, 'file.csv'), 'x')
  }
  writeFileSync(join(folder.path, 'a.csv'), 'a')
  writeFileSync(join(folder.path, '.hidden'), 'x')
  symlinkSync('/etc/hosts', join(folder.path, 'hosts'))
  symlinkSync('..', join(folder.path, 'round'))
  const { files, problems } = await findAll([folder.path])
  expect(files.map(({ path }) => path)).toEqual(['a.csv', 'b/file.csv'])
  expect(problems).toEqual([])
})

test('opens a file from any byte, as often as wanted', async () => {
  using folder = temporaryFolder()
  const content = 'line\n'.repeat(100_000)
  writeFileSync(join(folder.path, 'long.txt'), content)
  const { files } = await findAll([join(folder.path, 'long.txt')])
  expect(files[0]?.path).toBe('long.txt')
  expect(files[0]?.size).toBe(content.length)
  expect(files[0]?.bytes.length).toBe(65_536)
  for (const offset of [0, 3, 70_000]) {
    expect(await textFrom(files[0], offset)).toBe(content.slice(offset))
  }
})

test('two files of one name each keep a path of their own', async () => {
  using folder = temporaryFolder()
  for (const name of ['one', 'two']) {
    mkdirSync(join(folder.path, name))
    writeFileSync(join(folder.path, name, 'Connections.csv'), name)
  }
  const paths = [join(folder.path, 'one'), join(folder.path, 'two'), join(folder.path, 'two')]
  const { files } = await findAll(paths)
  expect(files.map(({ path }) => path)).toEqual([
    'Connections.csv',
    'two/Connections.csv',
    'two (2)/Connections.csv',
  ])
  expect(await textFrom(files[1])).toBe('two')
})

test('says what is empty, missing or too large', async () => {
  using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'empty.csv'), '')
  writeFileSync(join(folder.path, 'large.csv'), 'x'.repeat(2 ** 20 + 1))
  const limits = { ...LOCAL_LIMITS, fileBytes: 2 ** 20 }
  const { files, problems } = await findAll([folder.path, join(folder.path, 'nowhere')], limits)
  expect(files).toEqual([])
  expect(problems).toEqual([
    { path: 'empty.csv', reason: 'This file is empty.' },
    { path: 'large.csv', reason: 'This file is larger than 1 MB, the most that is taken here.' },
    { path: 'nowhere', reason: 'There is no such file or folder.' },
  ])
})

test.skipIf(process.getuid?.() === 0)('says which folder it may not read', async () => {
  using folder = temporaryFolder()
  mkdirSync(join(folder.path, 'closed'))
  writeFileSync(join(folder.path, 'open.csv'), 'x')
  chmodSync(join(folder.path, 'closed'), 0)
  const { files, problems } = await findAll([folder.path])
  expect(files.map(({ path }) => path)).toEqual(['open.csv'])
  expect(problems).toEqual([{ path: 'closed', reason: 'Digwell is not allowed to read this.' }])
})

test('looks into a gzip under the name of what it holds', async () => {
  using folder = temporaryFolder()
  const content = 'From here\n'.repeat(50_000)
  writeFileSync(join(folder.path, 'mail.mbox.gz'), gzipSync(content))
  const { files } = await findAll([folder.path])
  expect(files[0]?.path).toBe('mail.mbox')
  expect(files[0]?.size).toBe(content.length)
  expect(await textFrom(files[0], 250_000)).toBe(content.slice(250_000))
})

test('a gzip that was cut off says so, at once or where it ends', async () => {
  using folder = temporaryFolder()
  const random = Array.from({ length: 60_000 }, (_, n) => `${(n * 7919) % 104_729} `).join('')
  writeFileSync(join(folder.path, 'long.gz'), gzipSync(random).subarray(0, 100_000))
  writeFileSync(join(folder.path, 'short.gz'), gzipSync('Hello').subarray(0, 20))
  const { files, problems } = await findAll([folder.path])
  expect(problems.map(({ path }) => path)).toEqual(['short.gz'])
  expect(problems[0]?.reason).toContain('damaged')
  await expect(textFrom(files[0])).rejects.toMatchObject({ kind: 'invalid-input' })
})

test('a gzip bomb stops where it grows too large', async () => {
  using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'bomb.gz'), gzipSync(Buffer.alloc(64 * 2 ** 20)))
  const { files } = await findAll([folder.path])
  await expect(textFrom(files[0])).rejects.toMatchObject({ kind: 'too-large' })
})

test('tells a tar archive what to do with itself', async () => {
  using folder = temporaryFolder()
  const tar = Buffer.alloc(1024)
  tar.write('ustar', 257)
  writeFileSync(join(folder.path, 'takeout.tgz'), gzipSync(tar))
  const { problems } = await findAll([folder.path])
  expect(problems[0]?.reason).toContain('tar archive')
})

test('the same bytes have the same fingerprint, on disk and in a zip', async () => {
  using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'a.csv'), 'abc')
  const zip = writeZip(folder.path, { 'b.csv': 'abc', 'c.csv': 'abd' })
  const { files } = await findAll([join(folder.path, 'a.csv'), zip])
  const [a, b, c] = await Promise.all(files.map(fingerprint))
  expect(a).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(b).toBe(a)
  expect(c).not.toBe(a)
})
