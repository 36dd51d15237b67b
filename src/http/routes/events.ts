import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { EventEditInput, EventSchema, EventsSchema, NewEventInput } from '../schemas/event.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { BudgetInput, InventorySchema } from '../schemas/inventory.ts'
import { Id } from '../schemas/person-input.ts'

const params = z.object({ id: Id })
const paging = z.object({
  after: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})

const list = createRoute({
  method: 'get',
  path: '/api/events',
  request: { query: paging },
  responses: answers(EventsSchema, 'What lies ahead, then what was, newest first.'),
})

const inventory = createRoute({
  method: 'get',
  path: '/api/inventory',
  responses: answers(InventorySchema, 'What events cost and brought, by series and kind.'),
})

const budget = createRoute({
  method: 'patch',
  path: '/api/event-budget',
  request: { body: jsonBody(BudgetInput) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const one = createRoute({
  method: 'get',
  path: '/api/events/{id}',
  request: { params },
  responses: answers(EventSchema, 'One event: who, whom to look for, what came of it.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/events',
  request: { body: jsonBody(NewEventInput) },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Added.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/events/{id}',
  request: { params, body: jsonBody(EventEditInput) },
  responses: answers(ReceiptSchema, 'The owner’s word; `reset` gives fields back to the sources.'),
})

const withOther = jsonBody(z.object({ with: Id }))

const join = createRoute({
  method: 'post',
  path: '/api/events/{id}/join',
  request: { params, body: withOther },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'The two are one evening.'),
})

const part = createRoute({
  method: 'post',
  path: '/api/events/{id}/part',
  request: { params, body: withOther },
  responses: answers(ReceiptSchema, 'They are two.'),
})

export const eventRoutes = createRoutes()
  .openapi(list, async (c) => {
    const { after, limit } = c.req.valid('query')
    return c.json(await c.var.digwell.events.list(after ?? null, limit), 200)
  })
  .openapi(inventory, async (c) => c.json(await c.var.digwell.events.inventory(), 200))
  .openapi(budget, async (c) => {
    const limits = given(c.req.valid('json'))
    return c.json(await c.var.digwell.events.setBudget(limits, requestKey(c)), 200)
  })
  .openapi(one, async (c) => c.json(await c.var.digwell.events.event(c.req.valid('param').id), 200))
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.events.add(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(edit, async (c) => {
    const said = given(c.req.valid('json'))
    return c.json(
      await c.var.digwell.events.edit(c.req.valid('param').id, said, requestKey(c)),
      200,
    )
  })
  .openapi(join, async (c) => {
    const { id } = c.req.valid('param')
    const { with: other } = c.req.valid('json')
    return c.json(await c.var.digwell.events.join(id, other, requestKey(c)), 200)
  })
  .openapi(part, async (c) => {
    const { id } = c.req.valid('param')
    const { with: other } = c.req.valid('json')
    return c.json(await c.var.digwell.events.part(id, other, requestKey(c)), 200)
  })
