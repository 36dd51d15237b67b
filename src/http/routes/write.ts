import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import {
  DeskSchema,
  DraftInputSchema,
  DraftSavedSchema,
  PlacesSchema,
  WrittenChannel,
} from '../schemas/write.ts'

const params = z.object({ id: Id })

const places = createRoute({
  method: 'get',
  path: '/api/write',
  responses: answers(PlacesSchema, 'Drafts under way and people worth writing to now.'),
})

const desk = createRoute({
  method: 'get',
  path: '/api/write/to/{id}',
  request: {
    params,
    query: z.object({ move: Id.optional(), channel: WrittenChannel.optional() }),
  },
  responses: answers(DeskSchema, 'All one needs to write to this person.'),
})

const save = createRoute({
  method: 'post',
  path: '/api/write/drafts/{id}',
  request: { params, body: jsonBody(DraftInputSchema) },
  responses: answers(DraftSavedSchema, 'The draft is kept.'),
})

const sent = createRoute({
  method: 'post',
  path: '/api/write/drafts/{id}/sent',
  request: { params, body: jsonBody(DraftInputSchema) },
  responses: answers(ReceiptSchema.extend({ interactionId: z.string() }), 'Noted as sent.'),
})

const restore = createRoute({
  method: 'post',
  path: '/api/write/drafts/{id}/restore',
  request: { params, body: jsonBody(z.object({ versionId: Id })) },
  responses: answers(ReceiptSchema, 'The draft says that again.'),
})

const discard = createRoute({
  method: 'delete',
  path: '/api/write/drafts/{id}',
  request: { params },
  responses: answers(ReceiptSchema, 'Put away.'),
})

export const writeRoutes = createRoutes()
  .openapi(places, async (c) => c.json(await c.var.digwell.write.places(), 200))
  .openapi(desk, async (c) => {
    const { move, channel } = c.req.valid('query')
    const options = given({ moveId: move, channel })
    return c.json(await c.var.digwell.write.desk(c.req.valid('param').id, options), 200)
  })
  .openapi(save, async (c) => {
    const draft = { id: c.req.valid('param').id, ...given(c.req.valid('json')) }
    return c.json(await c.var.digwell.write.save(draft), 200)
  })
  .openapi(sent, async (c) => {
    const draft = { id: c.req.valid('param').id, ...given(c.req.valid('json')) }
    return c.json(await c.var.digwell.write.sent(draft, requestKey(c)), 200)
  })
  .openapi(restore, async (c) => {
    const { id } = c.req.valid('param')
    const { versionId } = c.req.valid('json')
    return c.json(await c.var.digwell.write.restore(id, versionId, requestKey(c)), 200)
  })
  .openapi(discard, async (c) =>
    c.json(await c.var.digwell.write.discard(c.req.valid('param').id, requestKey(c)), 200),
  )
