import { createRoute } from '@hono/zod-openapi'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { SessionSchema, SettingsEdit, SettingsSchema, WellSchema } from '../schemas/settings.ts'

const session = createRoute({
  method: 'get',
  path: '/api/session',
  responses: answers(SessionSchema, 'Whose Digwell this is and what is in it.'),
})

const settings = createRoute({
  method: 'get',
  path: '/api/settings',
  responses: answers(SettingsSchema, 'The settings.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/settings',
  request: { body: jsonBody(SettingsEdit) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const well = createRoute({
  method: 'get',
  path: '/api/well',
  responses: answers(WellSchema, 'How deep the well is today.'),
})

export const ownerRoutes = createRoutes()
  .openapi(session, async (c) => c.json(await c.var.digwell.session(), 200))
  .openapi(settings, async (c) => c.json(await c.var.digwell.settings(), 200))
  .openapi(edit, async (c) =>
    c.json(await c.var.digwell.editSettings(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(well, async (c) => c.json(await c.var.digwell.well(), 200))
