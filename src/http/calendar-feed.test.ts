import { afterAll, expect, test } from 'vitest'
import { openTestApp } from './testing.ts'

const edge = openTestApp()
afterAll(edge.dispose)

const TOKEN = 'a'.repeat(43)
const feed = (token = TOKEN, headers: Record<string, string> = {}, method = 'GET') =>
  edge.ask(`/feeds/${token}.ics`, { method, headers: { cookie: '', ...headers } })

test('a calendar program reads it without signing in, and not again while it is the same', async () => {
  const answer = await feed()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  const etag = answer.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await feed(TOKEN, { 'if-none-match': known })
    expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
  }
  expect((await feed(TOKEN, { 'if-none-match': '"other"' })).status).toBe(200)
  const head = await feed(TOKEN, {}, 'HEAD')
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
})

test.each(['b'.repeat(43), 'a', `${'a'.repeat(42)}%2e`, ''])('not by %j', async (token) => {
  expect((await feed(token)).status).toBe(404)
})
