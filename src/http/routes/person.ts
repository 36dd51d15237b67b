import { createRoute, z } from '@hono/zod-openapi'
import { DigwellError } from '../../domain/digwell-error.ts'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema, RecordSchema } from '../schemas/history.ts'
import { Id, PersonEditInput } from '../schemas/person-input.ts'
import { PersonSchema, TimelineSchema } from '../schemas/person.ts'

const params = z.object({ id: Id })

const person = createRoute({
  method: 'get',
  path: '/api/people/{id}',
  request: { params },
  responses: answers(PersonSchema, 'One person, with the brief and the newest of the timeline.'),
})

const timeline = createRoute({
  method: 'get',
  path: '/api/people/{id}/timeline',
  request: { params, query: z.object({ after: z.string().max(1_000).optional() }) },
  responses: answers(TimelineSchema, 'Older entries, newest first.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/people/{id}',
  request: { params, body: jsonBody(PersonEditInput) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const forget = createRoute({
  method: 'delete',
  path: '/api/people/{id}',
  request: { params, body: jsonBody(z.object({ confirm: z.string() })) },
  responses: answers(ReceiptSchema, 'Forgotten everywhere, for good.'),
})

const record = createRoute({
  method: 'get',
  path: '/api/records/{id}',
  request: { params },
  responses: answers(RecordSchema, 'A record as its source said it.'),
})

export const personRoutes = createRoutes()
  .openapi(person, async (c) => c.json(await c.var.digwell.person(c.req.valid('param').id), 200))
  .openapi(timeline, async (c) => {
    const { after = null } = c.req.valid('query')
    return c.json(await c.var.digwell.timeline(c.req.valid('param').id, after), 200)
  })
  .openapi(edit, async (c) => {
    const change = given(c.req.valid('json'))
    return c.json(
      await c.var.digwell.editPerson(c.req.valid('param').id, change, requestKey(c)),
      200,
    )
  })
  .openapi(forget, async (c) => {
    const { id } = c.req.valid('param')
    const { name } = await c.var.digwell.person(id)
    if (c.req.valid('json').confirm.trim() !== name.trim()) {
      throw new DigwellError('invalid-input', 'To forget a person for good, repeat their name.')
    }
    return c.json(await c.var.digwell.forgetPerson(id), 200)
  })
  .openapi(record, async (c) => c.json(await c.var.digwell.record(c.req.valid('param').id), 200))
