import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import {
  NewPitchInput,
  PaceInput,
  PitchEditInput,
  PitchesSchema,
  PracticeInput,
} from '../schemas/pitch.ts'

const params = z.object({ id: Id })

const pitches = createRoute({
  method: 'get',
  path: '/api/me/pitches',
  responses: answers(PitchesSchema, 'All pitches with their versions and practices.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/me/pitches',
  request: { body: jsonBody(NewPitchInput) },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Begun.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/me/pitches/{id}',
  request: { params, body: jsonBody(PitchEditInput) },
  responses: answers(ReceiptSchema, 'Changed; the former text is kept as a version.'),
})

const restore = createRoute({
  method: 'post',
  path: '/api/me/pitches/{id}/restore',
  request: { params, body: jsonBody(z.object({ versionId: Id })) },
  responses: answers(ReceiptSchema, 'Gone back.'),
})

const practised = createRoute({
  method: 'post',
  path: '/api/me/pitches/{id}/practised',
  request: { params, body: jsonBody(PracticeInput) },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const pace = createRoute({
  method: 'patch',
  path: '/api/me/pace',
  request: { body: jsonBody(PaceInput) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

export const pitchRoutes = createRoutes()
  .openapi(pitches, async (c) => c.json(await c.var.digwell.me.pitches(), 200))
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.me.addPitch(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(edit, async (c) => {
    const { id } = c.req.valid('param')
    const change = given(c.req.valid('json'))
    return c.json(await c.var.digwell.me.editPitch(id, change, requestKey(c)), 200)
  })
  .openapi(restore, async (c) => {
    const { id } = c.req.valid('param')
    const { versionId } = c.req.valid('json')
    return c.json(await c.var.digwell.me.restorePitch(id, versionId, requestKey(c)), 200)
  })
  .openapi(practised, async (c) => {
    const { id } = c.req.valid('param')
    const practice = given(c.req.valid('json'))
    return c.json(await c.var.digwell.me.practised(id, practice, requestKey(c)), 200)
  })
  .openapi(pace, async (c) => {
    const { wordsAMinute } = c.req.valid('json')
    return c.json(await c.var.digwell.me.setPace(wordsAMinute, requestKey(c)), 200)
  })
