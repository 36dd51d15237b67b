import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { Hono } from 'hono'
import type { Digwell } from '../../app/digwell.ts'
import { answers } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { FeedSchema } from '../schemas/inventory.ts'

const feed = createRoute({
  method: 'get',
  path: '/api/calendar/feed',
  responses: answers(FeedSchema, 'Where the private calendar is; null while there is none.'),
})

const open = createRoute({
  method: 'post',
  path: '/api/calendar/feed',
  responses: answers(ReceiptSchema.extend({ path: z.string().nullable() }), 'A fresh address.'),
})

const close = createRoute({
  method: 'delete',
  path: '/api/calendar/feed',
  responses: answers(ReceiptSchema, 'The address is good no more.'),
})

const file = createRoute({
  method: 'get',
  path: '/api/calendar.ics',
  responses: {
    200: {
      description: 'Follow-ups, promises, birthdays, trips and events.',
      content: { 'text/calendar': { schema: z.string() } },
    },
  },
})

const CALENDAR = 'text/calendar; charset=utf-8'

export const calendarRoutes = createRoutes()
  .openapi(feed, async (c) => c.json(await c.var.digwell.events.feed(), 200))
  .openapi(open, async (c) => c.json(await c.var.digwell.events.openFeed(requestKey(c)), 200))
  .openapi(close, async (c) => c.json(await c.var.digwell.events.closeFeed(requestKey(c)), 200))
  .openapi(file, async (c) =>
    c.body(await c.var.digwell.events.calendarFile(), 200, {
      'content-type': CALENDAR,
      'content-disposition': 'attachment; filename="digwell.ics"',
    }),
  )

/** Compared weakly, among all that are named (RFC 9110 §13.1.2). */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return named.includes(etag) || named.includes('*')
}

/** `/feeds/<token>.ics`, for calendar programs: no cookie, only the secret in the address. */
export function feedRoutes(digwell: Digwell): Hono {
  return new Hono().get('/feeds/:file', async (c) => {
    const token = /^([\w-]{43})\.ics$/.exec(c.req.param('file'))?.[1]
    const text = token === undefined ? null : await digwell.events.feedFile(token)
    if (text === null) return c.text('There is no such calendar.', 404)
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    c.header('etag', etag)
    c.header('cache-control', 'private, no-cache')
    if (isKnown(c.req.header('if-none-match'), etag)) return c.body(null, 304)
    return c.body(text, 200, { 'content-type': CALENDAR })
  })
}
