import type { MiddlewareHandler } from 'hono'
import { DigwellError } from '../../domain/digwell-error.ts'

const JSON_LIMIT = 4 * 1024 * 1024
const UPLOADS = '/api/uploads'

/** `application/json; charset=utf-8` → `application/json` */
function mediaType(header: string | undefined): string | null {
  return header?.split(';', 1)[0]?.trim().toLowerCase() ?? null
}

function tooLarge(): DigwellError {
  return new DigwellError('too-large', 'That is more than Digwell takes at once.')
}

async function readLimited(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > JSON_LIMIT) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Writes are JSON of at most 4 MB, uploads are bytes: neither can be sent by an HTML form, and nothing
 * is guessed. A write without body counts as `{}`.
 */
export const expectedBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const type = mediaType(c.req.header('content-type'))
  if (c.req.path === UPLOADS) {
    if (type === 'application/octet-stream') return next()
    throw new DigwellError('invalid-input', 'Upload as application/octet-stream.')
  }
  if (Number(c.req.header('content-length') ?? 0) > JSON_LIMIT) throw tooLarge()
  const body = c.req.raw.body === null ? new Uint8Array(0) : await readLimited(c.req.raw.body)
  if (body.length > 0 && type !== 'application/json') {
    throw new DigwellError('invalid-input', 'Send JSON, as application/json.')
  }
  const headers = new Headers(c.req.raw.headers)
  headers.set('content-type', 'application/json')
  const { method } = c.req
  c.req.raw = new Request(c.req.url, { method, headers, body: body.length > 0 ? body : '{}' })
  return next()
}
