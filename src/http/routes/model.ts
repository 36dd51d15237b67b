import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { ModelSchema, ModelViewSchema, OfferedModelsSchema } from '../schemas/model.ts'

const view = createRoute({
  method: 'get',
  path: '/api/model',
  responses: answers(ModelViewSchema, 'The owner’s language model, and how far it has come.'),
})

const choices = createRoute({
  method: 'post',
  path: '/api/model/choices',
  request: { body: jsonBody(z.object({ address: z.string().min(1).max(200) })) },
  responses: answers(OfferedModelsSchema, 'The models that a server on this machine offers.'),
})

const use = createRoute({
  method: 'post',
  path: '/api/model',
  request: { body: jsonBody(ModelSchema) },
  responses: answers(ReceiptSchema, 'It is tried, and asked if it is fit.'),
})

const stop = createRoute({
  method: 'delete',
  path: '/api/model',
  responses: answers(ReceiptSchema, 'It is asked no more; what it found stays.'),
})

const takeBack = createRoute({
  method: 'post',
  path: '/api/model/take-back',
  responses: answers(ReceiptSchema, 'What it found goes, what it passed over is back.'),
})

export const modelRoutes = createRoutes()
  .openapi(view, async (c) => c.json(await c.var.digwell.model.view(), 200))
  .openapi(choices, async (c) => {
    const { address } = c.req.valid('json')
    return c.json({ models: await c.var.digwell.model.choices(address) }, 200)
  })
  .openapi(use, async (c) =>
    c.json(await c.var.digwell.model.use(c.req.valid('json'), requestKey(c)), 200),
  )
  .openapi(stop, async (c) => c.json(await c.var.digwell.model.stop(requestKey(c)), 200))
  .openapi(takeBack, async (c) => c.json(await c.var.digwell.model.takeBack(requestKey(c)), 200))
