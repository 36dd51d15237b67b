import { createRoute, z } from '@hono/zod-openapi'
import { DigwellError } from '../../domain/digwell-error.ts'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { LinkInput, PairingSchema, PhonesSchema } from '../schemas/phone.ts'

const view = createRoute({
  method: 'get',
  path: '/api/phones',
  responses: answers(PhonesSchema, 'How phones reach Digwell and which may.'),
})

const link = createRoute({
  method: 'post',
  path: '/api/phones/links',
  description: 'Only at the machine itself. A fresh link ends the former.',
  request: { body: jsonBody(LinkInput) },
  responses: answers(PairingSchema, 'A link that pairs one device, for ten minutes.'),
})

const end = createRoute({
  method: 'delete',
  path: '/api/phones/{id}',
  description: 'A device may end itself; the machine may end any.',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: answers(PhonesSchema, 'That device may not come in any more.'),
})

export const phoneRoutes = createRoutes()
  .openapi(view, (c) => c.json(c.var.phones.view(c.var.device), 200))
  .openapi(link, (c) => {
    const { address = null } = c.req.valid('json')
    return c.json(c.var.phones.invite(address), 200)
  })
  .openapi(end, (c) => {
    const { phones, device } = c.var
    const { id } = c.req.valid('param')
    if (!phones.view(device).devices.some((one) => one.id === id)) {
      throw new DigwellError('not-found', 'There is no such device any more.')
    }
    phones.devices.end(id)
    return c.json(phones.view(device), 200)
  })
