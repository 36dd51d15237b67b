import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { Digwell } from '../../app/digwell.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { ColumnsSchema, ImportInput, ImportSchema, ImportsSchema } from '../schemas/import.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import type { TakenFiles } from '../upload-shelf.ts'

const params = z.object({ id: Id })
const IdSchema = z.object({ id: z.string() })

const list = createRoute({
  method: 'get',
  path: '/api/imports',
  responses: answers(ImportsSchema, 'All imports, newest first.'),
})

const start = createRoute({
  method: 'post',
  path: '/api/imports',
  request: { body: jsonBody(ImportInput) },
  responses: answers(IdSchema, 'Started.'),
})

const one = createRoute({
  method: 'get',
  path: '/api/imports/{id}',
  request: { params },
  responses: answers(ImportSchema, 'One import.'),
})

const pause = createRoute({
  method: 'post',
  path: '/api/imports/{id}/pause',
  request: { params },
  responses: answers(ImportSchema, 'The import, paused.'),
})

const resume = createRoute({
  method: 'post',
  path: '/api/imports/{id}/resume',
  request: { params },
  responses: answers(ImportSchema, 'The import, going on.'),
})

const columns = createRoute({
  method: 'get',
  path: '/api/imports/{id}/columns',
  request: { params, query: z.object({ path: z.string().min(1).max(4_096) }) },
  responses: answers(ColumnsSchema, 'The columns of a file nobody knows, and what they may mean.'),
})

const events = createRoute({
  method: 'get',
  path: '/api/imports/{id}/events',
  request: { params },
  responses: {
    200: {
      description: 'Server-sent events; each `data:` is an Import.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
})

const addSample = createRoute({
  method: 'post',
  path: '/api/sample',
  responses: answers(IdSchema, 'The import of the sample network.'),
})

const removeSample = createRoute({
  method: 'delete',
  path: '/api/sample',
  responses: answers(ReceiptSchema, 'The sample network is gone.'),
})

/** Uploads go when their import is done, unless a table among them waits for its columns to be named. */
async function discardWhenRead(digwell: Digwell, id: string, taken: TakenFiles): Promise<void> {
  try {
    for await (const { state, files } of digwell.watchImport(id)) {
      const waits = files.some((file) => file.state === 'needs-columns')
      if (state === 'done' && !waits) return await taken.discard()
    }
  } catch {
    // What could not be deleted now is swept at a later start.
  }
}

export const importRoutes = createRoutes()
  .openapi(list, async (c) => c.json({ imports: await c.var.digwell.imports() }, 200))
  .openapi(start, async (c) => {
    const { uploads = [], paths = [], columns: mapped, eventId } = given(c.req.valid('json'))
    if ((uploads.length === 0) === (paths.length === 0)) {
      throw new DigwellError('invalid-input', 'Give either uploads or paths to import.')
    }
    const { digwell } = c.var
    const named = {
      ...(mapped === undefined ? {} : { columns: mapped }),
      ...(eventId === undefined ? {} : { eventId }),
    }
    if (paths.length > 0) return c.json({ id: await digwell.startImport({ paths, ...named }) }, 200)
    const taken = await c.var.uploads.take(uploads)
    const id = await digwell.startImport({ paths: taken.paths, ...named })
    void discardWhenRead(digwell, id, taken)
    return c.json({ id }, 200)
  })
  .openapi(one, async (c) => c.json(await c.var.digwell.import(c.req.valid('param').id), 200))
  .openapi(pause, async (c) =>
    c.json(await c.var.digwell.pauseImport(c.req.valid('param').id), 200),
  )
  .openapi(resume, async (c) =>
    c.json(await c.var.digwell.resumeImport(c.req.valid('param').id), 200),
  )
  .openapi(columns, async (c) => {
    const { path } = c.req.valid('query')
    return c.json(await c.var.digwell.columns(c.req.valid('param').id, path), 200)
  })
  .openapi(events, async (c) => {
    const { id } = c.req.valid('param')
    await c.var.digwell.import(id) // an unknown id is answered before the stream begins
    return streamSSE(c, async (stream) => {
      for await (const view of c.var.digwell.watchImport(id)) {
        if (stream.aborted) return
        await stream.writeSSE({ data: JSON.stringify(view) })
      }
    })
  })
  .openapi(addSample, async (c) => c.json({ id: await c.var.digwell.addSample() }, 200))
  .openapi(removeSample, async (c) => c.json(await c.var.digwell.removeSample(), 200))
