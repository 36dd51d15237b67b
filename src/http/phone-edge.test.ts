import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LAN, openTestApp, type TestApp } from './testing.ts'

const HOME = 'https://192.168.1.20:4444'
const MINUTE = 60_000

let edge: TestApp
let cookie: string

const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { host: '192.168.1.20:4444', cookie, ...(init.headers as object) }
  return Promise.resolve(edge.phoneApp.request(`${HOME}${path}`, { ...init, headers }))
}
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
const codeOf = (): string => {
  const { qr } = edge.phones.invite(null)
  return qr.text.split('#')[1] ?? ''
}
const pair = (code: string, headers: Record<string, string> = { cookie: '' }) =>
  post('/pair', { code, name: 'Kim’s phone' }, headers)
const status = async (path: string, init: RequestInit = {}): Promise<number> =>
  (await ask(path, init)).status

beforeEach(async () => {
  edge = openTestApp()
  const answer = await pair(codeOf())
  cookie = (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
})
afterEach(() => edge.dispose())

describe('pairing', () => {
  test('gives a cookie for TLS and this host alone, and never promises TLS to the host', async () => {
    const answer = await pair(codeOf())
    const set = answer.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^__Host-digwell-device=[\w-]{43}; /)
    for (const part of [/HttpOnly/, /Secure/, /SameSite=Strict/, /Path=\//])
      expect(set).toMatch(part)
    expect(set).not.toMatch(/Domain/)
    expect(answer.headers.get('strict-transport-security')).toBeNull()
    expect(await status('/api/today')).toBe(200)
  })

  test('a used, a former and an old code do not pair', async () => {
    const used = codeOf()
    await pair(used)
    expect((await pair(used)).status).toBe(403)
    const former = codeOf()
    codeOf()
    expect((await pair(former)).status).toBe(403)
    const old = codeOf()
    edge.clock.now += 10 * MINUTE
    expect((await pair(old)).status).toBe(403)
  })

  test('only one of two at the same time', async () => {
    const code = codeOf()
    const both = await Promise.all([pair(code), pair(code)])
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 403])
  })

  test('looking the link up does not use it up', async () => {
    const code = codeOf()
    expect((await ask('/pair', { headers: { cookie: '' } })).status).toBe(200)
    expect((await ask(`/pair?code=${code}`, { headers: { cookie: '' } })).status).toBe(200)
    expect((await pair(code)).status).toBe(200)
  })

  test('who guesses is slowed down, and the real code waits for its turn', async () => {
    const code = codeOf()
    for (let guess = 0; guess < 10; guess += 1) await pair(`guess-${guess}`)
    expect((await pair(code)).status).toBe(429)
    edge.clock.now += MINUTE + 1000
    expect((await pair(code)).status).toBe(200)
  })

  test.each<[string, unknown, Record<string, string>, number]>([
    ['no name', { code: 'x', name: ' ' }, {}, 400],
    ['no code', { name: 'x' }, {}, 400],
    ['a form', { code: 'x', name: 'x' }, { 'content-type': 'text/plain' }, 400],
    ['another page', { code: 'x', name: 'x' }, { origin: 'https://evil.example' }, 403],
    ['plain HTTP as Origin', { code: 'x', name: 'x' }, { origin: 'http://192.168.1.20:4444' }, 403],
  ])('not with %s', async (_case, body, headers, expected) => {
    expect((await post('/pair', body, headers)).status).toBe(expected)
  })

  test('pairing again ends the former session of that phone', async () => {
    await pair(codeOf(), { cookie })
    expect(await status('/api/today')).toBe(401)
    expect(edge.phones.view(null).devices).toHaveLength(1)
  })
})

describe('who is let in', () => {
  test('nobody without a paired device, not even a browser of the machine itself', async () => {
    const asMachine = edge.cookie
    for (const sent of ['', asMachine, cookie.replace('__Host-', ''), '__Host-digwell-device=x']) {
      expect(await status('/api/today', { headers: { cookie: sent } })).toBe(401)
      expect(await status('/api/nothing-here', { headers: { cookie: sent } })).toBe(401)
    }
  })

  test('a paired device does not come in where the machine does', async () => {
    expect((await edge.ask('/api/today', { headers: { cookie } })).status).toBe(401)
    const secret = cookie.split('=')[1] ?? ''
    const sent = { headers: { cookie: `digwell-session=${secret}` } }
    expect((await edge.ask('/api/today', sent)).status).toBe(401)
  })

  test('an ended device is out at once', async () => {
    const [device] = edge.phones.view(null).devices
    const ended = await edge.ask(`/api/phones/${device?.id}`, { method: 'DELETE' })
    expect(ended.status).toBe(200)
    expect(await status('/api/today')).toBe(401)
  })

  test('a device unused for 90 days is out', async () => {
    edge.clock.now += 90 * 86_400_000
    expect(await status('/api/today')).toBe(401)
  })

  test.each(['192.168.1.20:4444', '[fd12::5]:4444'])('under %s', async (host) => {
    expect(await status('/api/today', { headers: { host } })).toBe(200)
  })

  test.each([
    'localhost:4444',
    '127.0.0.1:4444',
    'evil.example:4444',
    '192.168.1.20',
    '192.168.1.20:4445',
    '192.168.1.21:4444',
    '192.168.1.20.evil.example:4444',
    '3232235796:4444',
    '[::ffff:192.168.1.20]:4444',
  ])('never under %s', async (host) => {
    for (const path of ['/api/today', '/', '/pair', '/digwell-ca.crt']) {
      expect(await status(path, { headers: { host } })).toBe(403)
    }
  })

  test.each([
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['its own without TLS', { origin: 'http://192.168.1.20:4444' }],
    ['the machine’s own', { origin: 'http://localhost:4444' }],
    ['none (sandboxed)', { origin: 'null' }],
    ['a page elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    ['another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('not from %s', async (_case, headers) => {
    expect(await status('/api/today', { headers })).toBe(403)
    const before = edge.asked.length
    expect((await post('/api/people/p1/note', { text: 'x' }, headers)).status).toBe(403)
    expect(edge.asked.length).toBe(before)
  })
})

describe('what a phone does not do', () => {
  const KEPT = [
    ['GET', '/api/export'],
    ['GET', '/api/export?format=vcard'],
    ['HEAD', '/api/export'],
    ['GET', '/api/%65xport'],
    ['DELETE', '/api/people/p1'],
    ['DELETE', '/api/everything'],
    ['GET', '/api/calendar.ics'],
    ['GET', '/api/calendar/feed'],
    ['POST', '/api/calendar/feed'],
    ['DELETE', '/api/calendar/feed'],
    ['POST', '/api/phones/links'],
  ] as const

  test.each(KEPT)('%s %s', async (method, path) => {
    const before = edge.asked.length
    expect(await status(path, { method })).toBe(403)
    expect(edge.asked.length).toBe(before)
  })

  test.each(['/api//export', '/api/export/', '/API/export', '/api/./export;', '/api/x/../export'])(
    'nor by the way round: %s',
    async (path) => {
      expect((await ask(path)).headers.get('content-type')).not.toContain('zip')
      expect(edge.asked.map(([verb]) => verb)).not.toContain('export')
    },
  )

  test('everything else, as at the machine', async () => {
    expect((await post('/api/people/p1/note', { text: 'Likes kites' })).status).toBe(200)
    expect(edge.asked.at(-1)?.slice(0, 2)).toEqual(['addNote', 'p1'])
  })

  test.each(['/feeds/x.ics', '/enter?token=x'])('%s leads nowhere', async (path) => {
    const answer = await ask(path, { headers: { cookie: '' } })
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-type')).not.toContain('calendar')
  })

  test('it sees and ends itself alone', async () => {
    const other = edge.phones.devices.pair(codeOf(), 'Tablet')
    expect(other).not.toBeNull()
    const mine = (await (await ask('/api/phones')).json()) as {
      here: string
      devices: { id: string; name: string }[]
    }
    expect(mine.here).toBe('phone')
    expect(mine.devices.map(({ name }) => name)).toEqual(['Kim’s phone'])
    const [tablet] = edge.phones.view(null).devices.filter(({ name }) => name === 'Tablet')
    expect(await status(`/api/phones/${tablet?.id}`, { method: 'DELETE' })).toBe(404)
    expect(await status(`/api/phones/${mine.devices[0]?.id}`, { method: 'DELETE' })).toBe(200)
    expect(await status('/api/today')).toBe(401)
  })
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/%2e%2e%2flan%2fissuer.key',
  '/lan/issuer.key',
  '/sign-in/devices.json',
])('%s gives nothing away', async (path) => {
  const answer = await ask(path)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('not for the web')
})

test('the certificate to trust is there without pairing, nothing else of the house', async () => {
  const answer = await ask('/digwell-ca.crt', { headers: { cookie: '' } })
  expect(answer.headers.get('content-type')).toBe('application/x-x509-ca-cert')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(LAN.issuer)
})

test('without --lan there is no link and no certificate', async () => {
  const alone = openTestApp({ lan: false })
  expect((await alone.post('/api/phones/links', {})).status).toBe(409)
  expect((await alone.ask('/digwell-ca.crt')).status).toBe(404)
  expect(await (await alone.ask('/api/phones')).json()).toMatchObject({ addresses: [] })
  alone.dispose()
})

test('a link names an address that is ours', async () => {
  const address = LAN.origins[1]
  const link = await (await edge.post('/api/phones/links', { address })).json()
  expect((link as { qr: { text: string } }).qr.text).toMatch(
    /^https:\/\/\[fd12::5\]:4444\/pair#[\w-]{43}$/,
  )
  expect((await edge.post('/api/phones/links', { address: 'https://evil.example' })).status).toBe(
    404,
  )
})
