import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import { PromisesPageSchema, WordKeptSchema } from '../schemas/promise.ts'

const params = z.object({ id: Id })
const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const What = z.string().min(1).max(500)

const list = createRoute({
  method: 'get',
  path: '/api/promises',
  request: {
    query: z.object({
      view: z.enum(['suggested', 'open', 'waiting', 'all']).optional(),
      by: z.enum(['me', 'them']).optional(),
      person: Id.optional(),
      after: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(500).optional(),
    }),
  },
  responses: answers(PromisesPageSchema, 'Promises, the next due first; all: the newest first.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/promises',
  request: {
    body: jsonBody(
      z.object({
        id: Id.optional(),
        personId: Id,
        by: z.enum(['me', 'them']),
        what: What,
        due: Day.optional(),
        kind: z.enum(['promise', 'invitation']).optional(),
      }),
    ),
  },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Kept in mind.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/promises/{id}',
  request: {
    params,
    body: jsonBody(z.object({ what: What.optional(), due: Day.nullable().optional() })),
  },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const answer = createRoute({
  method: 'post',
  path: '/api/promises/{id}/{answer}',
  request: {
    params: params.extend({ answer: z.enum(['accept', 'dismiss', 'kept', 'release']) }),
  },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const wordKept = createRoute({
  method: 'get',
  path: '/api/promises/word-kept',
  responses: answers(WordKeptSchema, 'What came of the promises due in the last twelve months.'),
})

const sayLate = createRoute({
  method: 'get',
  path: '/api/promises/{id}/late-words',
  request: { params, query: z.object({ by: Day.optional() }) },
  responses: answers(
    z.object({ personId: z.string(), text: z.string(), moveId: z.string() }),
    'A first draft of saying that it will be later.',
  ),
})

const askKindly = createRoute({
  method: 'get',
  path: '/api/promises/{id}/kind-words',
  request: { params },
  responses: answers(
    z.object({ personId: z.string(), text: z.string() }),
    'A first draft of asking after what somebody else said they would do.',
  ),
})

export const promiseRoutes = createRoutes()
  .openapi(list, async (c) => {
    const { person, ...query } = given(c.req.valid('query'))
    const page = await c.var.digwell.promises.list({
      ...query,
      ...(person === undefined ? {} : { personId: person }),
    })
    return c.json(page, 200)
  })
  .openapi(wordKept, async (c) => c.json(await c.var.digwell.promises.wordKept(), 200))
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.promises.add(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(edit, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(
      await c.var.digwell.promises.edit(id, given(c.req.valid('json')), requestKey(c)),
      200,
    )
  })
  .openapi(answer, async (c) => {
    const { id, answer: said } = c.req.valid('param')
    return c.json(await c.var.digwell.promises[said](id, requestKey(c)), 200)
  })
  .openapi(sayLate, async (c) =>
    c.json(
      await c.var.digwell.promises.sayLate(c.req.valid('param').id, c.req.valid('query').by),
      200,
    ),
  )
  .openapi(askKindly, async (c) =>
    c.json(await c.var.digwell.promises.askKindly(c.req.valid('param').id), 200),
  )
