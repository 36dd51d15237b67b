import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { BulkInput, NewPersonInput, PeopleQuery } from '../schemas/person-input.ts'
import { PeoplePageSchema, SearchSchema } from '../schemas/person.ts'

const SearchQuery = z.object({
  q: z.string().max(200),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})

const list = createRoute({
  method: 'get',
  path: '/api/people',
  request: { query: PeopleQuery },
  responses: answers(PeoplePageSchema, 'A page of people.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/people',
  request: { body: jsonBody(NewPersonInput) },
  responses: answers(ReceiptSchema.extend({ id: z.string() }), 'Added.'),
})

const bulk = createRoute({
  method: 'post',
  path: '/api/people/bulk',
  request: { body: jsonBody(BulkInput) },
  responses: answers(ReceiptSchema, 'Done to all of them.'),
})

const search = createRoute({
  method: 'get',
  path: '/api/search',
  request: { query: SearchQuery },
  responses: answers(SearchSchema, 'People that match, best first.'),
})

export const peopleRoutes = createRoutes()
  .openapi(list, async (c) => {
    const { state, ...filter } = given(c.req.valid('query'))
    const states = state === undefined ? {} : { states: [state].flat() }
    return c.json(await c.var.digwell.people({ ...filter, ...states }), 200)
  })
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.addPerson(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(bulk, async (c) =>
    c.json(await c.var.digwell.editPeople(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(search, async (c) => {
    const { q, limit } = c.req.valid('query')
    return c.json({ hits: await c.var.digwell.search(q, limit) }, 200)
  })
