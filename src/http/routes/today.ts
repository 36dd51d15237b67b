import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { DayText, Id } from '../schemas/person-input.ts'
import { Channel, TodaySchema } from '../schemas/today.ts'

const params = z.object({ id: Id })

const DoneInput = z.object({ channel: Channel.optional(), note: z.string().max(20_000).optional() })
const LaterInput = z.object({ until: DayText })
const SkipInput = z.object({ why: z.enum(['not-now', 'not-them', 'never', 'already-did']) })

const today = createRoute({
  method: 'get',
  path: '/api/today',
  responses: answers(TodaySchema, 'The moves of today.'),
})

const close = createRoute({
  method: 'post',
  path: '/api/today/close',
  responses: answers(TodaySchema, 'Today, closed.'),
})

const more = createRoute({
  method: 'post',
  path: '/api/today/more',
  responses: answers(TodaySchema, 'Today with one more move.'),
})

const done = createRoute({
  method: 'post',
  path: '/api/moves/{id}/done',
  request: { params, body: jsonBody(DoneInput) },
  responses: answers(ReceiptSchema, 'Noted as done.'),
})

const later = createRoute({
  method: 'post',
  path: '/api/moves/{id}/later',
  request: { params, body: jsonBody(LaterInput) },
  responses: answers(ReceiptSchema, 'Put off.'),
})

const skip = createRoute({
  method: 'post',
  path: '/api/moves/{id}/skip',
  request: { params, body: jsonBody(SkipInput) },
  responses: answers(ReceiptSchema, 'Left out.'),
})

export const todayRoutes = createRoutes()
  .openapi(today, async (c) => c.json(await c.var.digwell.today(), 200))
  .openapi(close, async (c) => c.json(await c.var.digwell.closeToday(), 200))
  .openapi(more, async (c) => c.json(await c.var.digwell.oneMore(), 200))
  .openapi(done, async (c) => {
    const { id } = c.req.valid('param')
    const how = given(c.req.valid('json'))
    return c.json(await c.var.digwell.moveDone(id, how, requestKey(c)), 200)
  })
  .openapi(later, async (c) => {
    const { id } = c.req.valid('param')
    const { until } = c.req.valid('json')
    return c.json(await c.var.digwell.moveLater(id, until, requestKey(c)), 200)
  })
  .openapi(skip, async (c) => {
    const { id } = c.req.valid('param')
    const { why } = c.req.valid('json')
    return c.json(await c.var.digwell.moveSkip(id, why, requestKey(c)), 200)
  })
