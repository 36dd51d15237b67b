import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import {
  CommunitiesSchema,
  CommunityEditInput,
  CommunityLineSchema,
  CommunitySchema,
  NewCommunityInput,
  SourceKey,
} from '../schemas/community.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'

const params = z.object({ id: Id })

const list = createRoute({
  method: 'get',
  path: '/api/communities',
  responses: answers(CommunitiesSchema, 'Where the owner belongs, and what looks like more of it.'),
})

const ofPerson = createRoute({
  method: 'get',
  path: '/api/people/{id}/communities',
  request: { params },
  responses: answers(
    z.object({ rows: z.array(CommunityLineSchema).readonly() }),
    'The owner’s communities that a person is in.',
  ),
})

const one = createRoute({
  method: 'get',
  path: '/api/communities/{id}',
  request: { params },
  responses: answers(CommunitySchema, 'A community, its people and its events.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/communities',
  request: { body: jsonBody(NewCommunityInput) },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Added.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/communities/{id}',
  request: { params, body: jsonBody(CommunityEditInput) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const remove = createRoute({
  method: 'delete',
  path: '/api/communities/{id}',
  request: { params },
  responses: answers(ReceiptSchema, 'Taken out; undo brings it back.'),
})

const member = createRoute({
  method: 'post',
  path: '/api/communities/{id}/people',
  request: {
    params,
    body: jsonBody(z.object({ personId: Id, presence: z.enum(['in', 'out']) })),
  },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const dismiss = createRoute({
  method: 'post',
  path: '/api/communities/dismiss',
  request: { body: jsonBody(z.object({ sourceKey: SourceKey })) },
  responses: answers(ReceiptSchema, 'Never suggested again.'),
})

export const communityRoutes = createRoutes()
  .openapi(list, async (c) => c.json(await c.var.digwell.communities.list(), 200))
  .openapi(ofPerson, async (c) =>
    c.json({ rows: await c.var.digwell.communities.of(c.req.valid('param').id) }, 200),
  )
  .openapi(one, async (c) =>
    c.json(await c.var.digwell.communities.one(c.req.valid('param').id), 200),
  )
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.communities.add(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(dismiss, async (c) => {
    const key = c.req.valid('json').sourceKey
    return c.json(await c.var.digwell.communities.dismiss(key, requestKey(c)), 200)
  })
  .openapi(edit, async (c) => {
    const { id } = c.req.valid('param')
    const changed = given(c.req.valid('json'))
    return c.json(await c.var.digwell.communities.edit(id, changed, requestKey(c)), 200)
  })
  .openapi(remove, async (c) =>
    c.json(await c.var.digwell.communities.remove(c.req.valid('param').id, requestKey(c)), 200),
  )
  .openapi(member, async (c) => {
    const { id } = c.req.valid('param')
    const word = c.req.valid('json')
    return c.json(await c.var.digwell.communities.member(id, word, requestKey(c)), 200)
  })
