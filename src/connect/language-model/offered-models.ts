import { z } from 'zod'
import { DigwellError } from '../../domain/digwell-error.ts'
import { runsElsewhere, type OfferedModel } from '../../domain/language-model.ts'
import { callServer } from './call-server.ts'

const PATIENCE_MS = 5_000

const Models = z.object({ data: z.array(z.object({ id: z.string() })) })
const Tags = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      remote_host: z.unknown().optional(),
      remote_model: z.unknown().optional(),
    }),
  ),
})

/**
 * The models that a server on this machine offers, in its order.
 *
 * @throws DigwellError `outside-failed` where nothing answers, or no such server
 */
export async function offeredModels(address: string): Promise<readonly OfferedModel[]> {
  const { status, json } = await callServer(address, { path: '/v1/models', timeoutMs: PATIENCE_MS })
  const models = Models.safeParse(json)
  if (status !== 200 || !models.success) {
    throw new DigwellError(
      'outside-failed',
      `What answers at ${address} is no language model’s server that Digwell can speak to.`,
    )
  }
  const remote = await remoteModels(address)
  return models.data.data.map(({ id }) => ({
    name: id,
    refused:
      runsElsewhere(id) || remote.has(id)
        ? 'Runs on somebody else’s machine: your mail would leave yours.'
        : null,
  }))
}

/** Models that Ollama only passes on to other machines; none where the server is another. */
async function remoteModels(address: string): Promise<ReadonlySet<string>> {
  const { json } = await callServer(address, { path: '/api/tags', timeoutMs: PATIENCE_MS })
  const models = Tags.safeParse(json).data?.models ?? []
  return new Set(
    models
      .filter((one) => Boolean(one.remote_host) || Boolean(one.remote_model))
      .map(({ name }) => name),
  )
}
