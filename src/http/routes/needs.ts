import { createRoute, z } from '@hono/zod-openapi'
import { NEED_WAYS } from '../../domain/need.ts'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { MatchesSchema, NeedsPageSchema } from '../schemas/need.ts'
import { Id } from '../schemas/person-input.ts'

const params = z.object({ id: Id })
const What = z.string().min(1).max(200)

const list = createRoute({
  method: 'get',
  path: '/api/needs',
  request: {
    query: z.object({
      view: z.enum(['suggested', 'open', 'waiting', 'all']).optional(),
      person: Id.optional().openapi({ description: 'Somebody’s; `me`: your own.' }),
      limit: z.coerce.number().int().min(1).max(500).optional(),
    }),
  },
  responses: answers(NeedsPageSchema, 'Needs and offers, the newest first.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/needs',
  request: {
    body: jsonBody(
      z.object({
        id: Id.optional(),
        personId: Id.nullable().openapi({ description: 'Null: your own.' }),
        way: z.enum(NEED_WAYS),
        what: What,
      }),
    ),
  },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Kept in mind.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/needs/{id}',
  request: { params, body: jsonBody(z.object({ what: What })) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const answer = createRoute({
  method: 'post',
  path: '/api/needs/{id}/{answer}',
  request: { params: params.extend({ answer: z.enum(['accept', 'dismiss', 'met']) }) },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const dismissAll = createRoute({
  method: 'post',
  path: '/api/needs/dismiss',
  request: { body: jsonBody(z.object({ ids: z.array(Id).min(1).max(500) })) },
  responses: answers(ReceiptSchema, 'None of them is so; one change.'),
})

const matches = createRoute({
  method: 'get',
  path: '/api/give/matches',
  responses: answers(MatchesSchema, 'Who could use what, and who should meet: the best first.'),
})

const answerMatch = createRoute({
  method: 'post',
  path: '/api/give/matches/{id}/{answer}',
  request: { params: params.extend({ answer: z.enum(['dismiss', 'done']) }) },
  responses: answers(ReceiptSchema, 'Noted; it is not brought up again.'),
})

export const needRoutes = createRoutes()
  .openapi(list, async (c) => {
    const { person, ...query } = given(c.req.valid('query'))
    const page = await c.var.digwell.needs.list({
      ...query,
      ...(person === undefined ? {} : { personId: person === 'me' ? null : person }),
    })
    return c.json(page, 200)
  })
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.needs.add(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(edit, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.digwell.needs.edit(id, c.req.valid('json'), requestKey(c)), 200)
  })
  .openapi(answer, async (c) => {
    const { id, answer: said } = c.req.valid('param')
    return c.json(await c.var.digwell.needs[said](id, requestKey(c)), 200)
  })
  .openapi(dismissAll, async (c) =>
    c.json(await c.var.digwell.needs.dismissAll(c.req.valid('json').ids, requestKey(c)), 200),
  )
  .openapi(matches, async (c) => c.json(await c.var.digwell.needs.matches(), 200))
  .openapi(answerMatch, async (c) => {
    const { id, answer: said } = c.req.valid('param')
    const { needs } = c.var.digwell
    const receipt =
      said === 'done'
        ? await needs.matchDone(id, requestKey(c))
        : await needs.dismissMatch(id, requestKey(c))
    return c.json(receipt, 200)
  })
