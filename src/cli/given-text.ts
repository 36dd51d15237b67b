import { createReadStream } from 'node:fs'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Terminal } from './command.ts'
import { givenPath } from './given-path.ts'

const REFUSED: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'is not there'],
  ['EISDIR', 'is a folder; name a file'],
  ['EACCES', 'may not be read'],
])

function asTrouble(path: string, error: unknown): unknown {
  const words = error instanceof Error && 'code' in error ? REFUSED.get(error.code) : undefined
  return words === undefined ? error : new DigwellError('not-found', `${path} ${words}.`)
}

/** The bytes of a file, or of what is piped in where the path is `-` or left out. */
export async function* givenBytes(
  path: string | undefined,
  terminal: Terminal,
): AsyncGenerator<Uint8Array> {
  if (path === undefined || path === '-') {
    yield* terminal.input()
    return
  }
  try {
    yield* createReadStream(givenPath(path)) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw asTrouble(path, error)
  }
}

/** The whole text of a file or pipe, as UTF-8, without a byte order mark. */
export async function givenText(path: string | undefined, terminal: Terminal): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of givenBytes(path, terminal)) {
    text += decoder.decode(bytes, { stream: true })
  }
  return text + decoder.decode()
}

/** The same line by line, without line ends; at most one line is held at a time. */
export async function* givenLines(
  path: string | undefined,
  terminal: Terminal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of givenBytes(path, terminal)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r?\n/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
