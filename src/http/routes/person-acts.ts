import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { FollowUpInput, Id, NoteInput, StanceInput, TalkInput } from '../schemas/person-input.ts'

const params = z.object({ id: Id })
const SplitInput = z.object({ personaIds: z.array(Id).min(1).max(1_000) })

/** `POST /api/people/{id}/<act>`: one thing done about one person. */
function act<A extends string, T extends z.ZodType>(name: A, input: T) {
  return createRoute({
    method: 'post',
    path: `/api/people/{id}/${name}`,
    request: { params, body: jsonBody(input) },
    responses: answers(ReceiptSchema, 'Noted.'),
  })
}

const followUpDone = createRoute({
  method: 'post',
  path: '/api/follow-ups/{id}/done',
  request: { params },
  responses: answers(ReceiptSchema, 'Noted as done.'),
})

export const personActRoutes = createRoutes()
  .openapi(act('talked', TalkInput), async (c) => {
    const talk = given(c.req.valid('json'))
    return c.json(await c.var.digwell.talked(c.req.valid('param').id, talk, requestKey(c)), 200)
  })
  .openapi(act('note', NoteInput), async (c) => {
    const note = given(c.req.valid('json'))
    return c.json(await c.var.digwell.addNote(c.req.valid('param').id, note, requestKey(c)), 200)
  })
  .openapi(act('follow-up', FollowUpInput), async (c) => {
    const wish = given(c.req.valid('json'))
    return c.json(
      await c.var.digwell.setFollowUp(c.req.valid('param').id, wish, requestKey(c)),
      200,
    )
  })
  .openapi(followUpDone, async (c) =>
    c.json(await c.var.digwell.followUpDone(c.req.valid('param').id, requestKey(c)), 200),
  )
  .openapi(act('stance', StanceInput), async (c) => {
    const { id } = c.req.valid('param')
    const { stance, until } = c.req.valid('json')
    return c.json(await c.var.digwell.setStance(id, stance, until, requestKey(c)), 200)
  })
  .openapi(act('split', SplitInput), async (c) => {
    const { personaIds } = c.req.valid('json')
    const { id } = c.req.valid('param')
    return c.json(await c.var.digwell.splitPerson(id, personaIds, requestKey(c)), 200)
  })
  .openapi(act('merge', z.object({ otherId: Id })), async (c) => {
    const { otherId } = c.req.valid('json')
    const { id } = c.req.valid('param')
    return c.json(await c.var.digwell.mergePeople(id, otherId, requestKey(c)), 200)
  })
