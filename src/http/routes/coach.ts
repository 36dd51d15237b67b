import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import { CoachOffSchema, NewCoachOffInput } from '../schemas/write.ts'

const off = createRoute({
  method: 'get',
  path: '/api/coach/off',
  request: { query: z.object({ person: Id.optional() }) },
  responses: answers(CoachOffSchema, 'What the coach leaves alone.'),
})

const switchOff = createRoute({
  method: 'post',
  path: '/api/coach/off',
  request: { body: jsonBody(NewCoachOffInput) },
  responses: answers(ReceiptSchema, 'Switched off.'),
})

const switchOn = createRoute({
  method: 'delete',
  path: '/api/coach/off/{id}',
  request: { params: z.object({ id: Id }) },
  responses: answers(ReceiptSchema, 'Switched on again.'),
})

export const coachRoutes = createRoutes()
  .openapi(off, async (c) =>
    c.json(await c.var.digwell.write.coachOff(c.req.valid('query').person), 200),
  )
  .openapi(switchOff, async (c) => {
    const asked = given(c.req.valid('json'))
    return c.json(await c.var.digwell.write.switchOff(asked, requestKey(c)), 200)
  })
  .openapi(switchOn, async (c) =>
    c.json(await c.var.digwell.write.switchOn(c.req.valid('param').id, requestKey(c)), 200),
  )
