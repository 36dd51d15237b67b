import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

type Judge = (sentence: string) => string | Promise<string>

export type FakeModel = {
  readonly address: string
  /** What it was asked, oldest first. */
  readonly asked: readonly { readonly system: string; readonly user: string; readonly body: Sent }[]
  /** From now on it judges so; null: it answers nothing that can be read. */
  readonly judgeBy: (judge: Judge | null) => void
  /** From now on it refuses what holds these words. */
  readonly failsOn: (words: string) => void
  readonly close: () => Promise<void>
}

type Sent = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly reasoning_effort?: string
}

/**
 * A server that speaks as those of language models do, on 127.0.0.1, and judges sentence by sentence as it is told.
 *
 * @param tags what it answers where Ollama lists its models; absent: not found
 */
export async function startFakeModel(
  judge: Judge,
  {
    models = ['small:8b'],
    tags,
    refusesEffort = false,
  }: { models?: readonly string[]; tags?: unknown; refusesEffort?: boolean } = {},
): Promise<FakeModel> {
  let judgeNow: Judge | null = judge
  let refused: string | null = null
  const asked: { system: string; user: string; body: Sent }[] = []
  const answer = async (request: IncomingMessage): Promise<readonly [number, unknown]> => {
    if (request.url === '/v1/models') {
      return [200, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) }]
    }
    if (request.url === '/api/tags' && tags !== undefined) return [200, tags]
    if (request.url !== '/v1/chat/completions') return [404, { error: 'not found' }]
    const body = JSON.parse(await textOf(request)) as Sent
    if (refusesEffort && body.reasoning_effort !== undefined) {
      return [400, { error: { message: 'unknown field reasoning_effort' } }]
    }
    if (!models.includes(body.model)) return [404, { error: { message: 'model not found' } }]
    const [system = '', user = ''] = body.messages.map(({ content }) => content)
    if (refused !== null && user.includes(refused)) {
      return [400, { error: { message: 'the request exceeds the context size' } }]
    }
    asked.push({ system, user, body })
    const sentences = user
      .slice(user.indexOf('</message>'))
      .split('\n')
      .flatMap((line) => /^\d+\. (.+)$/.exec(line)?.[1] ?? [])
    const content =
      judgeNow === null
        ? 'I would rather not say.'
        : `<think>{hm}</think>${JSON.stringify(byNumber(await Promise.all(sentences.map(judgeNow))))}`
    return [200, { choices: [{ message: { role: 'assistant', content } }], usage: {} }]
  }
  const server = createServer((request, response) => {
    void answer(request).then(([status, json]) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(json))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(close)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    judgeBy: (next) => {
      judgeNow = next
    },
    failsOn: (words) => {
      refused = words
    },
    close,
  }
}

function byNumber(words: readonly string[]): { readonly [number: string]: string } {
  return Object.fromEntries(words.map((word, index) => [String(index + 1), word]))
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}
