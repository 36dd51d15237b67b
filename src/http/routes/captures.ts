import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { CaptureInput, PhotoInput, TriageInput } from '../schemas/inventory.ts'
import { Id } from '../schemas/person-input.ts'

const params = z.object({ id: Id })

const capture = createRoute({
  method: 'post',
  path: '/api/captures',
  request: { body: jsonBody(CaptureInput) },
  responses: answers(
    ReceiptSchema.extend({ id: z.string(), personId: z.string() }),
    'Noted; somebody new is a person now.',
  ),
})

const triage = createRoute({
  method: 'post',
  path: '/api/captures/{id}/triage',
  request: { params, body: jsonBody(TriageInput) },
  responses: answers(ReceiptSchema, 'Decided.'),
})

const keepPhoto = createRoute({
  method: 'post',
  path: '/api/captures/{id}/photo',
  request: { params, body: jsonBody(PhotoInput) },
  responses: answers(ReceiptSchema, 'Kept with the note.'),
})

const photo = createRoute({
  method: 'get',
  path: '/api/captures/{id}/photo',
  request: { params },
  responses: {
    200: {
      description: 'The picture.',
      content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
})

export const captureRoutes = createRoutes()
  .openapi(capture, async (c) =>
    c.json(await c.var.digwell.events.capture(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(triage, async (c) => {
    const answer = given(c.req.valid('json'))
    const { id } = c.req.valid('param')
    return c.json(await c.var.digwell.events.triage(id, answer, requestKey(c)), 200)
  })
  .openapi(keepPhoto, async (c) => {
    const bytes = Buffer.from(c.req.valid('json').content, 'base64')
    const { id } = c.req.valid('param')
    return c.json(await c.var.digwell.events.keepPhoto(id, bytes, requestKey(c)), 200)
  })
  .openapi(photo, async (c) => {
    const { bytes, type } = await c.var.digwell.events.photo(c.req.valid('param').id)
    return c.body(new Uint8Array(bytes), 200, { 'content-type': type })
  })
