import { createRoute, z } from '@hono/zod-openapi'
import { CHANNELS } from '../../domain/interaction.ts'
import { REQUEST_ANSWERS, REQUEST_KINDS } from '../../domain/request.ts'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import {
  RequestsPageSchema,
  RequestsPictureSchema,
  RequestWordsSchema,
} from '../schemas/request.ts'

const params = z.object({ id: Id })
const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const Words = z.string().min(1).max(500)

const list = createRoute({
  method: 'get',
  path: '/api/requests',
  request: {
    query: z.object({
      view: z.enum(['waiting', 'to-say', 'later', 'all']).optional(),
      person: Id.optional(),
      after: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(500).optional(),
    }),
  },
  responses: answers(RequestsPageSchema, 'Requests, those waiting longest first; all: the newest.'),
})

const picture = createRoute({
  method: 'get',
  path: '/api/requests/picture',
  responses: answers(RequestsPictureSchema, 'Half a year of requests, by week, kind and answer.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/requests',
  request: {
    body: jsonBody(
      z.object({ id: Id.optional(), personId: Id, kind: z.enum(REQUEST_KINDS), words: Words }),
    ),
  },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Kept.'),
})

const notNow = createRoute({
  method: 'post',
  path: '/api/requests/not-now',
  request: {
    body: jsonBody(z.object({ ids: z.array(Id).min(1).max(200), backOn: Day.optional() })),
  },
  responses: answers(
    ReceiptSchema.extend({ text: z.string() }),
    'Put to that day, with words that fit them all.',
  ),
})

const answer = createRoute({
  method: 'post',
  path: '/api/requests/{id}/answer',
  request: {
    params,
    body: jsonBody(
      z.object({
        answer: z.enum(REQUEST_ANSWERS),
        said: z.enum(CHANNELS).optional(),
        backOn: Day.optional(),
        promise: z.object({ what: Words, due: Day.optional() }).optional(),
      }),
    ),
  },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const words = createRoute({
  method: 'get',
  path: '/api/requests/{id}/words',
  request: {
    params,
    query: z.object({ answer: z.enum(['yes', 'small-yes', 'pointer', 'not-now', 'no']) }),
  },
  responses: answers(RequestWordsSchema, 'First words of an answer.'),
})

export const requestRoutes = createRoutes()
  .openapi(list, async (c) => {
    const { person, ...query } = given(c.req.valid('query'))
    const page = await c.var.digwell.requests.list({
      ...query,
      ...(person === undefined ? {} : { personId: person }),
    })
    return c.json(page, 200)
  })
  .openapi(picture, async (c) => c.json(await c.var.digwell.requests.picture(), 200))
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.requests.add(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(notNow, async (c) =>
    c.json(await c.var.digwell.requests.notNow(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(answer, async (c) => {
    const { promise, ...rest } = given(c.req.valid('json'))
    const told = { ...rest, ...(promise === undefined ? {} : { promise: given(promise) }) }
    return c.json(
      await c.var.digwell.requests.answer(c.req.valid('param').id, told, requestKey(c)),
      200,
    )
  })
  .openapi(words, async (c) => {
    const { answer: chosen } = c.req.valid('query')
    return c.json(await c.var.digwell.requests.words(c.req.valid('param').id, chosen), 200)
  })
