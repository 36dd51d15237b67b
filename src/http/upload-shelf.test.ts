import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing.ts'
import { safeFileName, safePath } from './safe-path.ts'
import { createUploadShelf } from './upload-shelf.ts'

let edge: TestApp
afterEach(() => edge.dispose())

const upload = (name: string, body: string | ReadableStream, headers = {}) =>
  edge.ask(`/api/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream', ...headers },
    ...(typeof body === 'string' ? {} : { duplex: 'half' }),
  })

const filesLeft = (): string[] =>
  existsSync(join(edge.directory, 'uploads'))
    ? readdirSync(join(edge.directory, 'uploads', 'new'), { recursive: true }).map(String)
    : []

test('keeps the bytes, for the owner alone, until an import has read them', async () => {
  edge = openTestApp()
  const response = await upload('contacts.vcf', 'BEGIN:VCARD')
  const { uploadId, size } = (await response.json()) as { uploadId: string; size: number }
  expect(size).toBe(11)
  const [kept = ''] = filesLeft().filter((name) => name.endsWith('.vcf'))
  const path = join(edge.directory, 'uploads', 'new', kept)
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o077]).toEqual(['BEGIN:VCARD', 0])
  expect((await edge.post('/api/imports', { uploads: [uploadId] })).status).toBe(200)
  const [, order] = edge.asked.find(([verb]) => verb === 'startImport') ?? []
  expect(order).toEqual({ paths: [expect.stringMatching(/contacts\.vcf$/)] })
  await expect.poll(() => readdirSync(join(edge.directory, 'uploads', 'taken'))).toEqual([])
  expect((await edge.post('/api/imports', { uploads: [uploadId] })).status).toBe(404)
})

test('a dropped folder is whole again for its import', async () => {
  edge = openTestApp()
  const shelf = createUploadShelf(join(edge.directory, 'uploads'))
  const ids: string[] = []
  for (const path of ['life/mail/a.mbox', 'life/a.ics', 'b.csv', 'b.csv', '../../c.csv']) {
    const body = new Response(path).body
    ids.push((await shelf.receive(path, body, null)).uploadId)
  }
  const { paths, discard } = await shelf.take(ids)
  expect(paths.map((path) => basename(path))).toEqual(['life', 'b.csv', 'b (2).csv', 'c.csv'])
  expect(readFileSync(join(paths[0] ?? '', 'mail', 'a.mbox'), 'utf8')).toBe('life/mail/a.mbox')
  await discard()
  expect(paths.filter((path) => existsSync(path))).toEqual([])
})

test('a start sweeps away what nobody took and what was taken long ago', async () => {
  edge = openTestApp()
  const shelf = createUploadShelf(join(edge.directory, 'uploads'))
  const receive = async (name: string): Promise<string> =>
    (await shelf.receive(name, new Response('x').body, null)).uploadId
  await receive('untaken.csv')
  const old = await shelf.take([await receive('old.csv')])
  const fresh = await shelf.take([await receive('fresh.csv')])
  const weekAgo = new Date(Date.now() - 8 * 86_400_000)
  utimesSync(dirname(old.paths[0] ?? ''), weekAgo, weekAgo)
  await shelf.sweep()
  expect(readdirSync(join(edge.directory, 'uploads'))).toEqual(['taken'])
  expect([...old.paths, ...fresh.paths].map((path) => existsSync(path))).toEqual([false, true])
})

test('stops at the limit, announced or not, and leaves nothing behind', async () => {
  edge = openTestApp({ uploadLimit: 1_000 })
  expect((await upload('a.csv', 'x', { 'content-length': '2000' })).status).toBe(413)
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(400)),
  })
  expect((await upload('a.csv', endless)).status).toBe(413)
  expect(filesLeft()).toEqual([])
})

test('leaves nothing behind when the sender breaks off', async () => {
  edge = openTestApp()
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new Error('gone')),
  })
  expect((await upload('a.csv', broken)).status).toBe(500)
  expect(filesLeft()).toEqual([])
})

test('takes bytes only as bytes', async () => {
  edge = openTestApp()
  expect((await upload('a.csv', 'x', { 'content-type': 'text/plain' })).status).toBe(400)
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['..', '_'],
  ['.bashrc', '_bashrc'],
  ['a\r\nSet-Cookie: x.csv', 'a__Set-Cookie_ x.csv'],
  ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
  ['nul\0l.csv', 'nul_l.csv'],
])('%j becomes %j', (name, expected) => {
  edge = openTestApp()
  expect(safeFileName(name)).toBe(expected)
})

test.each([
  ['/etc/passwd', ['etc', 'passwd']],
  ['a/../../b.csv', ['a', 'b.csv']],
  ['C:\\Users\\kim\\c.csv', ['C_', 'Users', 'kim', 'c.csv']],
  ['..', ['file']],
  ['', ['file']],
])('the path %j becomes %j', (path, expected) => {
  edge = openTestApp()
  expect(safePath(path)).toEqual(expected)
})

test('whatever the name, it is one short segment that is not hidden', () => {
  edge = openTestApp()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name)
      expect(safe).toMatch(/^[^./\\\0\r\n][^/\\\0\r\n]{0,119}$/u)
    }),
  )
})
