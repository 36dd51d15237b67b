import { readFileSync } from 'node:fs'
import { unzipSync, strFromU8 } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { openTestApp, quietToday } from './testing.ts'

const edge = openTestApp()
afterAll(edge.dispose)

const problem = async (response: Response): Promise<unknown> => [
  response.status,
  ((await response.json()) as { error: { kind: string } }).error.kind,
]

type Description = { paths: Record<string, Record<string, unknown>> }

async function describedRoutes(): Promise<{ method: string; path: string }[]> {
  const description = (await (await edge.ask('/api/openapi.json')).json()) as Description
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      path: path.replaceAll(/\{\w+\}/g, 'x'),
    })),
  )
}

test('answers with what Digwell answers, never to be stored', async () => {
  const response = await edge.ask('/api/today')
  expect(await response.json()).toEqual(quietToday)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('lets nobody in without a session, on any route', async () => {
  const routes = [
    ...(await describedRoutes()),
    { method: 'GET', path: '/api/openapi.json' },
    { method: 'GET', path: '/api/nothing-here' },
  ]
  expect(routes.length).toBeGreaterThan(35)
  for (const { method, path } of routes) {
    for (const cookie of ['', 'digwell-session=', 'digwell-session=guess', 'other=1']) {
      const response = await edge.ask(path, { method, headers: { cookie } })
      expect([path, ...((await problem(response)) as [])]).toEqual([path, 401, 'not-signed-in'])
    }
  }
})

test('describes every route that docs/http-routes.md promises', async () => {
  const documented = readFileSync('docs/http-routes.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, method, path, more] =
        /^\| (GET|POST|PATCH|DELETE) (\/api\/[^ ?|,]+)[^,|]*(?:, (\/\w+))?/.exec(line) ?? []
      if (method === undefined || path === undefined) return []
      const plain = path.replaceAll(/:\w+/g, 'x')
      const other = more === undefined ? [] : [`${method} ${plain.replace(/\/\w+$/, more)}`]
      return [`${method} ${plain}`, ...other]
    })
  const described = (await describedRoutes()).map(({ method, path }) => `${method} ${path}`)
  expect(documented.length).toBeGreaterThan(35)
  expect([...described, 'GET /api/openapi.json'].sort()).toEqual(documented.sort())
})

test('whatever a thing is called, its path is no other route’s', async () => {
  const routes = await describedRoutes()
  const shadowed = routes.filter(({ method, path }) =>
    routes.some((other) => {
      const [own, its] = [path.split('/'), other.path.split('/')]
      const isThatThing = own.length === its.length && its.at(-1) === 'x' && own.at(-1) !== 'x'
      return (
        isThatThing &&
        method === other.method &&
        own.slice(0, -1).join() === its.slice(0, -1).join()
      )
    }),
  )
  expect(shadowed).toEqual([])
})

test('hands the request key and only what was sent to the use case', async () => {
  const key = '0199a1b2-0000-7000-8000-000000000001'
  await edge.post(
    '/api/people/p1/note',
    { text: 'Likes kites', extra: 1 },
    { 'idempotency-key': key },
  )
  expect(edge.asked.at(-1)).toEqual(['addNote', 'p1', { text: 'Likes kites' }, { requestKey: key }])
})

test('reads repeated and single query parameters alike', async () => {
  await edge.ask('/api/people?state=warm&state=new&limit=20')
  expect(edge.asked.at(-1)).toEqual(['people', { states: ['warm', 'new'], limit: 20 }])
  await edge.ask('/api/people?state=warm')
  expect(edge.asked.at(-1)).toEqual(['people', { states: ['warm'] }])
})

/** Whole in every field but the moment, which no date can hold. */
const FAR = {
  name: 'Ana Ruiz',
  personId: 'p',
  by: 'me',
  kind: 'help',
  channel: 'phone',
  at: -9e15,
}

test('a moment that no date can hold is refused by its field', async () => {
  const fields: string[] = []
  for (const path of ['/api/people/p/talked', '/api/gives', '/api/captures', '/api/events']) {
    const sent = path === '/api/events' ? { name: 'Fair', startAt: 9e15 } : FAR
    const response = await edge.post(path, sent)
    expect(response.status, path).toBe(400)
    fields.push(String(JSON.stringify(await response.json()).match(/"message":"(\w+): /)?.[1]))
  }
  expect(fields).toEqual(['at', 'at', 'at', 'startAt'])
})

test.each<[string, string, unknown, number, string]>([
  ['a wrong day', '/api/moves/m/later', { until: 'tomorrow' }, 400, 'invalid-input'],
  ['a missing field', '/api/moves/m/later', {}, 400, 'invalid-input'],
  ['broken JSON', '/api/moves/m/later', '{"until":', 400, 'invalid-input'],
  ['neither ids nor filter', '/api/people/bulk', { act: { kind: 'rest' } }, 400, 'invalid-input'],
  ['uploads that are not there', '/api/imports', { uploads: ['../../x'] }, 404, 'not-found'],
  ['a refusal of the use case', '/api/today/more', {}, 404, 'not-found'],
])('answers %s', async (_case, path, body, status, kind) => {
  expect(await problem(await edge.post(path, body))).toEqual([status, kind])
})

test('says what is wrong with the input, by its field', async () => {
  const response = await edge.post('/api/moves/m/later', { until: '2026-02-31' })
  expect(JSON.stringify(await response.json())).toContain('until: ')
})

test('reports a bug once and tells the browser nothing about it', async () => {
  const response = await edge.ask('/api/session')
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('Ana')
  expect(edge.reports).toHaveLength(1)
})

test('refuses a request key that is none', async () => {
  const response = await edge.post(
    '/api/people/p1/note',
    { text: 'x' },
    { 'idempotency-key': 'no' },
  )
  expect(await problem(response)).toEqual([400, 'invalid-input'])
})

test('streams the views of an import and ends when it rests', async () => {
  const response = await edge.ask('/api/imports/import-1/events')
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const states = (await response.text())
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => (JSON.parse(line.slice(6)) as { state: string }).state)
  expect(states).toEqual(['reading', 'done'])
})

test('exports a zip that opens', async () => {
  const response = await edge.ask('/api/export?format=json')
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="digwell-json.zip"',
  )
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['people.json', '[]'],
    ['empty.json', ''],
  ])
})

test('an unchanged page is not sent again, a hashed asset never asked for again', async () => {
  const page = await edge.ask('/people/somebody')
  expect(await page.text()).toContain('<title>Digwell</title>')
  const etag = page.headers.get('etag') ?? ''
  expect((await edge.ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
  const asset = await edge.ask('/assets/main-4f2a.js', {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(asset.headers.get('content-encoding')).toBe('gzip')
})
