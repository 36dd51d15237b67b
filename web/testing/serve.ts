import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FakeApi } from './fake-api.ts'
import { fakeImport } from './fake-import.ts'

const DIST = fileURLToPath(new URL('../../dist/web/', import.meta.url))
const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** As strict as the real server's. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"

export type Serving = { readonly url: string; readonly close: () => Promise<void> }

/** The built web app over a fake API, on a free port. */
export async function serveWeb(api: FakeApi): Promise<Serving> {
  const server = createServer((request, response) => void answer(api, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(api: FakeApi, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (!url.pathname.startsWith('/api/')) return file(url.pathname, response)
  if (/^\/api\/imports\/.*\/events$/.test(url.pathname)) return events(url.pathname, response)
  const raw = await body(request)
  const { status, body: json } = api.handle(
    {
      method: request.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      body: parsed(raw),
      key: request.headers['idempotency-key'] as string | undefined,
    },
    url.searchParams,
  )
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(json))
}

/** Two views of a running import, then it stays open as a real one would. */
function events(path: string, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const id = path.split('/')[3] ?? ''
  if (id === 'running') response.write(`data: ${JSON.stringify(fakeImport(id, true, 0.78))}\n\n`)
}

async function file(path: string, response: ServerResponse) {
  const wanted = extname(path) === '' ? 'index.html' : normalize(path)
  try {
    const bytes = await readFile(join(DIST, wanted))
    response.writeHead(200, {
      'content-type': TYPES[extname(wanted)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    })
    response.end(bytes)
  } catch {
    response.writeHead(404).end()
  }
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw === '' ? '{}' : raw)
  } catch {
    return {}
  }
}
