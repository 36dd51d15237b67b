import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import { ReviewPageSchema } from '../schemas/review.ts'

const AnswerInput = z.object({ answer: z.enum(['same', 'different', 'later']) })

const review = createRoute({
  method: 'get',
  path: '/api/review',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).optional() }) },
  responses: answers(ReviewPageSchema, 'Pairs for the owner to decide, most telling first.'),
})

const answer = createRoute({
  method: 'post',
  path: '/api/review/{id}',
  request: { params: z.object({ id: Id }), body: jsonBody(AnswerInput) },
  responses: answers(ReceiptSchema, 'Decided.'),
})

export const reviewRoutes = createRoutes()
  .openapi(review, async (c) => c.json(await c.var.digwell.review(c.req.valid('query').limit), 200))
  .openapi(answer, async (c) => {
    const { id } = c.req.valid('param')
    const said = c.req.valid('json').answer
    return c.json(await c.var.digwell.answerReview(id, said, requestKey(c)), 200)
  })
