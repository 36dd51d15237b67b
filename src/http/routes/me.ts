import { createRoute, z } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import {
  CardEditInput,
  CardSchema,
  MeSchema,
  NewPostInput,
  PostEditInput,
  PostsSchema,
} from '../schemas/me.ts'
import { Id } from '../schemas/person-input.ts'

const MadeSchema = ReceiptSchema.extend({ id: z.string() })
const params = z.object({ id: Id })

const overview = createRoute({
  method: 'get',
  path: '/api/me',
  responses: answers(MeSchema, 'Pitch, profile, posts and card at a glance.'),
})

const posts = createRoute({
  method: 'get',
  path: '/api/me/posts',
  responses: answers(PostsSchema, 'Posts, comments and drafts, and how they fit the profile.'),
})

const addPost = createRoute({
  method: 'post',
  path: '/api/me/posts',
  request: { body: jsonBody(NewPostInput) },
  responses: answers(MadeSchema, 'A draft.'),
})

const editPost = createRoute({
  method: 'patch',
  path: '/api/me/posts/{id}',
  request: { params, body: jsonBody(PostEditInput) },
  responses: answers(ReceiptSchema, 'Changed; nothing is published from here.'),
})

const card = createRoute({
  method: 'get',
  path: '/api/me/card',
  responses: answers(CardSchema, 'The card with its code.'),
})

const editCard = createRoute({
  method: 'patch',
  path: '/api/me/card',
  request: { body: jsonBody(CardEditInput) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const cardFile = createRoute({
  method: 'get',
  path: '/api/me/card.vcf',
  request: { query: z.object({ version: z.enum(['3.0', '4.0']).default('4.0') }) },
  responses: {
    200: { description: 'The card as a vCard.', content: { 'text/vcard': { schema: z.string() } } },
  },
})

export const meRoutes = createRoutes()
  .openapi(overview, async (c) => c.json(await c.var.digwell.me.overview(), 200))
  .openapi(posts, async (c) => c.json(await c.var.digwell.me.posts(), 200))
  .openapi(addPost, async (c) =>
    c.json(await c.var.digwell.me.addPost(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(editPost, async (c) => {
    const edit = given(c.req.valid('json'))
    return c.json(
      await c.var.digwell.me.editPost(c.req.valid('param').id, edit, requestKey(c)),
      200,
    )
  })
  .openapi(card, async (c) => c.json(await c.var.digwell.me.card(), 200))
  .openapi(editCard, async (c) =>
    c.json(await c.var.digwell.me.editCard(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(cardFile, async (c) => {
    const text = await c.var.digwell.me.cardFile(c.req.valid('query').version)
    return c.body(text, 200, {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': 'attachment; filename="card.vcf"',
    })
  })
