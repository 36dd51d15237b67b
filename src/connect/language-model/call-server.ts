import { Agent, request, type IncomingMessage } from 'node:http'
import { DigwellError } from '../../domain/digwell-error.ts'

/** A call to a server on this machine. */
export type Call = {
  readonly path: string
  /** Sent as JSON by POST; absent: GET. */
  readonly body?: unknown
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** What it answered: the status and the JSON, undefined where there is none. */
export type ServerAnswer = { readonly status: number; readonly json: unknown }

/** One of its own: whatever proxy the environment names, what is asked goes straight to this machine. */
const agent = new Agent({ keepAlive: true, maxSockets: 2 })

const LARGEST_ANSWER = 4 << 20

/**
 * Calls a server on this machine. Follows no redirect.
 *
 * @param address as `addressOnThisMachine` gives it
 * @throws DigwellError `outside-failed` where nothing answers, in words for the owner; the signal's reason once it
 *   is aborted
 */
export async function callServer(address: string, call: Call): Promise<ServerAnswer> {
  try {
    const answer = await send(address, call)
    return { status: answer.statusCode ?? 0, json: asJson(await textOf(answer)) }
  } catch (error) {
    call.signal?.throwIfAborted()
    throw new DigwellError(
      'outside-failed',
      `Nothing answers at ${address}. Is your model’s server (Ollama, LM Studio, llama.cpp) running?`,
      { cause: error },
    )
  }
}

function send(address: string, { path, body, timeoutMs, signal }: Call): Promise<IncomingMessage> {
  const sent = body === undefined ? null : Buffer.from(JSON.stringify(body))
  const headers =
    sent === null ? {} : { 'content-type': 'application/json', 'content-length': sent.length }
  return new Promise((resolve, reject) => {
    const asked = request(
      `${address}${path}`,
      {
        agent,
        method: sent === null ? 'GET' : 'POST',
        headers: { accept: 'application/json', ...headers },
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
      },
      resolve,
    )
    asked.on('error', reject)
    // An answer that is none, such as to go on in another protocol, ends without an error.
    asked.on('close', () => reject(new Error('Closed without an answer.')))
    asked.end(sent)
  })
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST_ANSWER) throw new Error('The answer is too long.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
