import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing.ts'
import { safeFileName } from './upload-shelf.ts'

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

test('keeps the bytes under their name until an import takes them, for the owner alone', async () => {
  edge = openTestApp()
  const response = await upload('Café/contacts.vcf', 'BEGIN:VCARD')
  const { uploadId, size } = (await response.json()) as { uploadId: string; size: number }
  expect(size).toBe(11)
  await edge.post('/api/imports', { uploads: [uploadId] })
  const [verb, order] = edge.asked.at(-1) as [string, { paths: string[]; ownFiles: boolean }]
  expect([verb, order.ownFiles, order.paths.map((path) => basename(path))]).toEqual([
    'startImport',
    true,
    ['contacts.vcf'],
  ])
  const [path = ''] = order.paths
  expect(readFileSync(path, 'utf8')).toBe('BEGIN:VCARD')
  expect(statSync(path).mode & 0o077).toBe(0)
  expect((await edge.post('/api/imports', { uploads: [uploadId] })).status).toBe(404)
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

test('whatever the name, it is one short segment that is not hidden', () => {
  edge = openTestApp()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name)
      expect(safe).toMatch(/^[^./\\\0\r\n][^/\\\0\r\n]{0,119}$/u)
    }),
  )
})
