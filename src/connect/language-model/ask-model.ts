import { z } from 'zod'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { LanguageModel } from '../../domain/language-model.ts'
import { callServer } from './call-server.ts'

/** What a model is asked. */
export type ModelQuestion = {
  readonly system: string
  readonly user: string
  /** The answer's form, as JSON schema. */
  readonly schema: { readonly [key: string]: unknown }
}

/** A model may have to be loaded first, and some machines are slow. */
const PATIENCE_MS = 180_000

/** Room for an answer, and for models that cannot be kept from thinking aloud. */
const MOST_TOKENS = 2_000

/**
 * Asks a model on this machine, by the chat completions that Ollama, LM Studio and llama.cpp all offer.
 *
 * @returns its answer as text
 * @throws DigwellError `outside-failed` in words for the owner
 */
export async function askModel(
  { address, name }: LanguageModel,
  { system, user, schema }: ModelQuestion,
  signal?: AbortSignal,
): Promise<string> {
  const plain = {
    model: name,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    stream: false,
    temperature: 0,
    max_tokens: MOST_TOKENS,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'answer', strict: true, schema },
    },
  }
  const post = (body: unknown) =>
    callServer(address, {
      path: '/v1/chat/completions',
      body,
      timeoutMs: PATIENCE_MS,
      signal,
    })
  const first = await post({ ...plain, ...WITHOUT_THINKING })
  const { status, json } = first.status === 400 ? await post(plain) : first
  const content = Completion.safeParse(json).data?.choices[0].message.content
  if (status === 200 && content !== undefined) return content
  throw new DigwellError('outside-failed', refusal({ address, name }, status, json))
}

/** Servers that know no such wish pass it over, or refuse: then they are asked without. */
const WITHOUT_THINKING = {
  reasoning_effort: 'none',
  chat_template_kwargs: { enable_thinking: false },
} as const

const Completion = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
})
const Refusal = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) })

function refusal({ address, name }: LanguageModel, status: number, json: unknown): string {
  const error = Refusal.safeParse(json).data?.error
  const said = typeof error === 'string' ? error : error?.message
  const words = said === undefined ? '' : `: ${said.slice(0, 200).replace(/\p{Cc}+/gu, ' ')}`
  return `The model ${name} at ${address} did not answer (${status})${words}.`
}
