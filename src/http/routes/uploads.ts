import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../answer.ts'
import { createRoutes } from '../env.ts'

const UploadSchema = z.object({ uploadId: z.string(), size: z.number() }).openapi('Upload')

const upload = createRoute({
  method: 'post',
  path: '/api/uploads',
  description: 'The raw bytes of one file, as `application/octet-stream`.',
  request: { query: z.object({ name: z.string().min(1).max(1_000) }) },
  responses: answers(UploadSchema, 'Kept until an import takes it.'),
})

export const uploadRoutes = createRoutes().openapi(upload, async (c) => {
  const { name } = c.req.valid('query')
  const announced = c.req.header('content-length')
  const size = announced === undefined ? null : Number(announced)
  return c.json(await c.var.uploads.receive(name, c.req.raw.body, size), 200)
})
