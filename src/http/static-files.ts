import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { Hono } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Digwell</title>
<h1>The web app is not built yet</h1><p>Stop Digwell and start it with <code>npm start</code>.</p></html>`

type StaticFile = {
  readonly path: string
  readonly type: string
  readonly etag: string
  /** Its name holds a hash of its content, so it never changes. */
  readonly hashed: boolean
  /** Ready-made copies, the smaller kind first. */
  readonly encodings: readonly ('br' | 'gzip')[]
}

const SUFFIX = { br: '.br', gzip: '.gz' } as const

function describe(path: string, all: ReadonlySet<string>): StaticFile {
  return {
    path,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)}"`,
    hashed: path.includes(`${sep}assets${sep}`),
    encodings: (['br', 'gzip'] as const).filter((kind) => all.has(path + SUFFIX[kind])),
  }
}

/** Every file below `directory` by the address it is served at. What is not listed does not exist. */
function listFiles(directory: string): ReadonlyMap<string, StaticFile> {
  let found: string[] = []
  try {
    found = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return new Map()
  }
  const all = new Set(found)
  return new Map(
    found
      .filter((path) => !/\.(?:br|gz)$/.test(path))
      .map((path) => [`/${relative(directory, path).split(sep).join('/')}`, describe(path, all)]),
  )
}

function chosenEncoding(file: StaticFile, accepted: string | undefined): 'br' | 'gzip' | null {
  const wanted = (accepted ?? '').split(',').map((part) => part.split(';', 1)[0]?.trim())
  return file.encodings.find((kind) => wanted.includes(kind)) ?? null
}

/**
 * The built web app. Addresses of pages, which have no file, give `index.html`; files with a hash in
 * their name may be kept for ever, the others are asked for again each time (304 when unchanged).
 */
export function staticFiles(directory: string): Hono {
  let listed: ReadonlyMap<string, StaticFile> | null = null
  return new Hono().get('*', async (c) => {
    listed ??= listFiles(directory)
    const isPage = extname(c.req.path) === ''
    const file =
      listed.get(c.req.path) ??
      (isPage ? (listed.get(`${c.req.path}.html`) ?? listed.get('/index.html')) : undefined)
    if (file === undefined) return isPage ? c.html(NOT_BUILT, 503) : c.text('Not found', 404)
    c.header('cache-control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    c.header('vary', 'accept-encoding')
    c.header('etag', file.etag)
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
    const encoding = chosenEncoding(file, c.req.header('accept-encoding'))
    if (encoding !== null) c.header('content-encoding', encoding)
    c.header('content-type', file.type)
    return c.body(await readFile(encoding === null ? file.path : file.path + SUFFIX[encoding]))
  })
}
