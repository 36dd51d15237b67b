import { createRoute, z } from '@hono/zod-openapi'
import { DigwellError } from '../../domain/digwell-error.ts'
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

/** What is typed before everything goes. */
const WORDS = 'erase everything'

const erase = createRoute({
  method: 'delete',
  path: '/api/everything',
  request: { body: jsonBody(z.object({ confirm: z.string() })) },
  responses: answers(z.object({ erased: z.literal(true) }), 'All of it is gone, for good.'),
})

const deleteTexts = createRoute({
  method: 'delete',
  path: '/api/texts',
  responses: answers(ReceiptSchema, 'The whole texts of mails and messages are gone, for good.'),
})

export const ownerRoutes = createRoutes()
  .openapi(session, async (c) => c.json(await c.var.digwell.session(), 200))
  .openapi(settings, async (c) => c.json(await c.var.digwell.settings(), 200))
  .openapi(edit, async (c) =>
    c.json(await c.var.digwell.editSettings(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(erase, async (c) => {
    if (c.req.valid('json').confirm.trim().toLowerCase() !== WORDS) {
      throw new DigwellError('invalid-input', `To erase everything for good, write “${WORDS}”.`)
    }
    await c.var.digwell.eraseEverything()
    return c.json({ erased: true as const }, 200)
  })
  .openapi(deleteTexts, async (c) => c.json(await c.var.digwell.deleteTexts(), 200))
  .openapi(well, async (c) => c.json(await c.var.digwell.well(), 200))
