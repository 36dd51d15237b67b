import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import {
  GiveKindSchema,
  GiveMonthSchema,
  GiveSchema,
  GiveSizeSchema,
  GivesPageSchema,
} from '../schemas/give.ts'
import { GivenInstant } from '../schemas/given-instant.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'

const params = z.object({ id: Id })
const Words = z.string().max(500)
const By = z.enum(['me', 'them'])
const Sort = z.enum(['give', 'ask'])

const list = createRoute({
  method: 'get',
  path: '/api/gives',
  request: {
    query: z.object({
      person: Id.optional(),
      by: By.optional(),
      sort: Sort.optional(),
      kind: GiveKindSchema.optional(),
      after: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(500).optional(),
    }),
  },
  responses: answers(GivesPageSchema, 'What was given and asked, both ways, the newest first.'),
})

const months = createRoute({
  method: 'get',
  path: '/api/gives/months',
  request: { query: z.object({ count: z.coerce.number().int().min(1).max(60).optional() }) },
  responses: answers(
    z.object({ months: z.array(GiveMonthSchema).readonly() }),
    'What went both ways month by month, the oldest first.',
  ),
})

const loops = createRoute({
  method: 'get',
  path: '/api/gives/loops',
  responses: answers(
    z.object({ rows: z.array(GiveSchema).readonly() }),
    'Help received of which thanks or news are wanted, what is due first.',
  ),
})

const add = createRoute({
  method: 'post',
  path: '/api/gives',
  request: {
    body: jsonBody(
      z.object({
        id: Id.optional(),
        personId: Id,
        sort: Sort.optional(),
        by: By,
        kind: GiveKindSchema,
        size: GiveSizeSchema.optional(),
        words: Words.optional(),
        at: GivenInstant.optional(),
        interactionId: Id.optional(),
      }),
    ),
  },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Noted.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/gives/{id}',
  request: {
    params,
    body: jsonBody(
      z.object({
        kind: GiveKindSchema.optional(),
        size: GiveSizeSchema.optional(),
        words: Words.optional(),
      }),
    ),
  },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const answer = createRoute({
  method: 'post',
  path: '/api/gives/{id}/{answer}',
  request: {
    params: params.extend({ answer: z.enum(['none', 'thanked', 'reported', 'let-go', 'open']) }),
  },
  responses: answers(ReceiptSchema, 'Noted.'),
})

export const giveRoutes = createRoutes()
  .openapi(list, async (c) => {
    const { person, ...query } = given(c.req.valid('query'))
    const page = await c.var.digwell.gives.list({
      ...query,
      ...(person === undefined ? {} : { personId: person }),
    })
    return c.json(page, 200)
  })
  .openapi(months, async (c) =>
    c.json({ months: await c.var.digwell.gives.months(c.req.valid('query').count ?? 12) }, 200),
  )
  .openapi(loops, async (c) => c.json({ rows: await c.var.digwell.gives.loops() }, 200))
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.gives.add(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(edit, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(
      await c.var.digwell.gives.edit(id, given(c.req.valid('json')), requestKey(c)),
      200,
    )
  })
  .openapi(answer, async (c) => {
    const { id, answer: said } = c.req.valid('param')
    return c.json(await c.var.digwell.gives.answer(id, said, requestKey(c)), 200)
  })
