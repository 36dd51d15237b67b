import { createRoute, z } from '@hono/zod-openapi'
import { createRoutes } from '../env.ts'
import { zipStream } from '../zip-stream.ts'

const exportAll = createRoute({
  method: 'get',
  path: '/api/export',
  request: { query: z.object({ format: z.enum(['json', 'csv', 'vcard']).default('json') }) },
  responses: {
    200: {
      description: 'Everything, as a zip of the files of that format.',
      content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
})

export const exportRoutes = createRoutes().openapi(exportAll, (c) => {
  const { format } = c.req.valid('query')
  return c.body(zipStream(c.var.digwell.export(format)), 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="digwell-${format}.zip"`,
  })
})
