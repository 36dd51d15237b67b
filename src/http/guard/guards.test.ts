import { afterAll, describe, expect, test } from 'vitest'
import { openTestApp } from '../testing.ts'

const edge = openTestApp()
afterAll(edge.dispose)

const status = async (path: string, init: RequestInit = {}): Promise<number> =>
  (await edge.ask(path, init)).status

describe('the Host header', () => {
  test.each(['localhost:4444', '127.0.0.1:4444', '[::1]:4444', 'LOCALHOST:4444'])(
    '%s is let in',
    async (host) => {
      expect(await status('/api/today', { headers: { host } })).toBe(200)
    },
  )

  test.each([
    'evil.example:4444',
    'localhost',
    'localhost:80',
    'localhost:4445',
    'localhost.evil.example:4444',
    '127.0.0.1.evil.example:4444',
    '0.0.0.0:4444',
    '127.1:4444',
    'user@localhost:4444',
    '[::ffff:127.0.0.1]:4444',
  ])('%s is kept out, from the web app too', async (host) => {
    expect(await status('/api/today', { headers: { host } })).toBe(403)
    expect(await status('/', { headers: { host } })).toBe(403)
    expect(await status('/enter?token=x', { headers: { host } })).toBe(403)
  })
})

describe('where a request comes from', () => {
  const headers = (site: string, mode: string, dest = 'empty') => ({
    'sec-fetch-site': site,
    'sec-fetch-mode': mode,
    'sec-fetch-dest': dest,
  })

  test.each<[string, number, string, Record<string, string>]>([
    ['its own fetch', 200, '/api/today', headers('same-origin', 'cors')],
    ['its own download', 200, '/api/export', headers('same-origin', 'navigate', 'document')],
    ['an address typed in', 200, '/api/today', headers('none', 'navigate', 'document')],
    ['a link to a page from elsewhere', 200, '/', headers('cross-site', 'navigate', 'document')],
    ['a fetch from elsewhere', 403, '/api/today', headers('cross-site', 'cors')],
    ['an opaque fetch from elsewhere', 403, '/api/today', headers('cross-site', 'no-cors')],
    ['a fetch from another port', 403, '/api/today', headers('same-site', 'cors')],
    ['an image from elsewhere', 403, '/api/today', headers('cross-site', 'no-cors', 'image')],
    [
      'a script from elsewhere',
      403,
      '/assets/main-4f2a.js',
      headers('cross-site', 'no-cors', 'script'),
    ],
    ['a frame elsewhere', 403, '/', headers('cross-site', 'navigate', 'iframe')],
    [
      'a link to the export from elsewhere',
      403,
      '/api/export',
      headers('cross-site', 'navigate', 'document'),
    ],
    ['a foreign Origin', 403, '/api/today', { origin: 'http://evil.example' }],
    ['another port as Origin', 403, '/api/today', { origin: 'http://localhost:9999' }],
    ['TLS as Origin', 403, '/api/today', { origin: 'https://localhost:4444' }],
    ['no Origin at all (sandboxed)', 403, '/api/today', { origin: 'null' }],
    ['its own Origin', 200, '/api/today', { origin: 'http://localhost:4444' }],
  ])('%s → %i', async (_case, expected, path, sent) => {
    expect(await status(path, { headers: sent })).toBe(expected)
  })

  test.each<[string, Record<string, string>]>([
    ['cross-site', headers('cross-site', 'navigate', 'document')],
    ['same-site', headers('same-site', 'navigate', 'document')],
    ['none', headers('none', 'navigate', 'document')],
    [
      'same-origin by its word, foreign by its Origin',
      { ...headers('same-origin', 'cors'), origin: 'http://evil.example' },
    ],
  ])('no write from %s', async (_case, sent) => {
    const before = edge.asked.length
    const response = await edge.post('/api/people/p1/note', { text: 'x' }, sent)
    expect(response.status).toBe(403)
    expect(edge.asked.length).toBe(before)
  })
})

describe('what a write may look like', () => {
  const note = JSON.stringify({ text: 'x' })

  test.each([
    ['text/plain', note],
    ['application/x-www-form-urlencoded', note],
    ['multipart/form-data; boundary=x', note],
    ['application/jsonp', note],
    ['', note],
  ])('refuses %s', async (type, body) => {
    const response = await edge.post('/api/people/p1/note', body, { 'content-type': type })
    expect(response.status).toBe(400)
  })

  test('takes JSON with a charset', async () => {
    const type = 'application/json; charset=utf-8'
    const response = await edge.post('/api/people/p1/note', note, { 'content-type': type })
    expect(response.status).toBe(200)
  })

  test('refuses a body that is too large, announced or not', async () => {
    const big = JSON.stringify({ text: 'x'.repeat(5_000_000) })
    expect((await edge.post('/api/people/p1/note', big)).status).toBe(413)
    const announced = await edge.post('/api/people/p1/note', '{}', { 'content-length': '5000000' })
    expect(announced.status).toBe(413)
  })

  test.each(['PUT', 'OPTIONS', 'PROPPATCH', 'PROPFIND', 'GET'])(
    'does not write by %s',
    async (method) => {
      const before = edge.asked.length
      const response = await edge.app.request('http://localhost:4444/api/people/p1/note', {
        method,
        headers: { host: 'localhost:4444', cookie: edge.cookie, 'x-http-method-override': 'POST' },
      })
      expect(response.status).toBe(404)
      expect(edge.asked.length).toBe(before)
    },
  )
})

describe('files', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%00secret.txt',
    '//secret.txt',
    '/assets/main-4f2a.js.gz',
  ])('%s gives nothing away', async (path) => {
    const response = await edge.ask(path)
    expect(await response.text()).not.toContain('not for the web')
    expect(response.status).toBe(404)
  })
})

test('every kind of answer carries the headers that bind the browser', async () => {
  const paths = ['/', '/assets/main-4f2a.js', '/api/today', '/api/none', '/enter?token=x', '/x.png']
  const answers = [
    ...(await Promise.all(paths.map((path) => edge.ask(path)))),
    await edge.ask('/', { headers: { host: 'evil.example' } }),
  ]
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'",
    )
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
})
