import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { HistorySchema, UndoSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'

const HistoryQuery = z.object({
  after: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})
const UndoInput = z.object({ withEntangled: z.boolean().optional() })

const history = createRoute({
  method: 'get',
  path: '/api/history',
  request: { query: HistoryQuery },
  responses: answers(HistorySchema, 'Changes, newest first.'),
})

const undo = createRoute({
  method: 'post',
  path: '/api/changes/{id}/undo',
  request: {
    params: z.object({ id: Id }),
    body: { content: { 'application/json': { schema: UndoInput } }, required: false },
  },
  responses: answers(UndoSchema, 'Undone, or what stands in the way.'),
})

export const historyRoutes = createRoutes()
  .openapi(history, async (c) => {
    const { after = null, limit } = c.req.valid('query')
    return c.json(await c.var.digwell.history(after, limit), 200)
  })
  .openapi(undo, async (c) => {
    const { withEntangled = false } = c.req.valid('json')
    return c.json(await c.var.digwell.undo(c.req.valid('param').id, { withEntangled }), 200)
  })
