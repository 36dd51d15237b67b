import { createRoute } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { LineCheckInput, LineEditInput, ProfileSchema, SkillInput } from '../schemas/profile.ts'

const profile = createRoute({
  method: 'get',
  path: '/api/me/profile',
  responses: answers(ProfileSchema, 'The profile, each line with its source and age.'),
})

const editLine = createRoute({
  method: 'post',
  path: '/api/me/profile/line',
  request: { body: jsonBody(LineEditInput) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const checkLine = createRoute({
  method: 'post',
  path: '/api/me/profile/check',
  request: { body: jsonBody(LineCheckInput) },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const placeSkill = createRoute({
  method: 'post',
  path: '/api/me/profile/skill',
  request: { body: jsonBody(SkillInput) },
  responses: answers(ReceiptSchema, 'Placed.'),
})

export const profileRoutes = createRoutes()
  .openapi(profile, async (c) => c.json(await c.var.digwell.me.profile(), 200))
  .openapi(editLine, async (c) =>
    c.json(await c.var.digwell.me.editLine(c.req.valid('json'), requestKey(c)), 200),
  )
  .openapi(checkLine, async (c) => {
    const { key, answer } = c.req.valid('json')
    return c.json(await c.var.digwell.me.checkLine(key, answer, requestKey(c)), 200)
  })
  .openapi(placeSkill, async (c) =>
    c.json(await c.var.digwell.me.placeSkill(c.req.valid('json'), requestKey(c)), 200),
  )
