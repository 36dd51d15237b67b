import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import {
  IntroductionCareSchema,
  IntroductionDraftSchema,
  IntroductionSchema,
  IntroductionsPageSchema,
  IntroductionStep,
  IntroductionWay,
} from '../schemas/introduction.ts'
import { Id } from '../schemas/person-input.ts'

const params = z.object({ id: Id })

const list = createRoute({
  method: 'get',
  path: '/api/introductions',
  request: {
    query: z.object({
      open: z.enum(['true', 'false']).optional(),
      person: Id.optional(),
      limit: z.coerce.number().int().min(1).max(500).optional(),
    }),
  },
  responses: answers(IntroductionsPageSchema, 'Introductions, the newest first.'),
})

const care = createRoute({
  method: 'get',
  path: '/api/introduction-care',
  request: { query: z.object({ a: Id, b: Id.optional() }) },
  responses: answers(IntroductionCareSchema, 'What to know of people before they are asked.'),
})

const one = createRoute({
  method: 'get',
  path: '/api/introductions/{id}',
  request: { params },
  responses: answers(IntroductionSchema, 'One introduction, with the steps that make sense now.'),
})

const begin = createRoute({
  method: 'post',
  path: '/api/introductions',
  request: {
    body: jsonBody(
      z.object({
        id: Id.optional(),
        way: IntroductionWay.optional(),
        aId: Id,
        bId: Id,
        why: z.string().max(500),
      }),
    ),
  },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Kept; nobody is asked by it.'),
})

const step = createRoute({
  method: 'post',
  path: '/api/introductions/{id}/steps',
  request: {
    params,
    body: jsonBody(z.object({ step: IntroductionStep, outcome: z.string().max(500).optional() })),
  },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const draft = createRoute({
  method: 'post',
  path: '/api/introductions/{id}/drafts',
  request: { params, body: jsonBody(z.object({ draftId: Id, step: IntroductionStep })) },
  responses: answers(
    IntroductionDraftSchema,
    'First words, laid on the desk; sent from there, they take the step.',
  ),
})

export const introductionRoutes = createRoutes()
  .openapi(list, async (c) => {
    const { person, open, limit } = c.req.valid('query')
    const page = await c.var.digwell.introductions.list({
      open: open === 'true',
      ...(person === undefined ? {} : { personId: person }),
      ...(limit === undefined ? {} : { limit }),
    })
    return c.json(page, 200)
  })
  .openapi(care, async (c) => {
    const { a, b } = c.req.valid('query')
    const people = b === undefined ? [a] : [a, b]
    return c.json(await c.var.digwell.introductions.care(people), 200)
  })
  .openapi(one, async (c) =>
    c.json(await c.var.digwell.introductions.one(c.req.valid('param').id), 200),
  )
  .openapi(begin, async (c) =>
    c.json(await c.var.digwell.introductions.begin(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(step, async (c) => {
    const { id } = c.req.valid('param')
    const taken = given(c.req.valid('json'))
    return c.json(await c.var.digwell.introductions.step(id, taken, requestKey(c)), 200)
  })
  .openapi(draft, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.digwell.introductions.draft(id, c.req.valid('json')), 200)
  })
