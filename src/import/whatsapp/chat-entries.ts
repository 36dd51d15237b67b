import { decodeText } from '../../formats/decode-text.ts'
import { parseChatLine, type ChatEntry } from './chat-line.ts'

/** An entry and the bytes of the file taken when it was complete. */
export type EntryAt = { readonly entry: ChatEntry; readonly bytes: number }

/** Streams the entries of an exported chat, each with the lines that continue it. */
export async function* chatEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<EntryAt> {
  let open: ChatEntry | null = null
  let more: string[] = []
  let line = 0
  const whole = (entry: ChatEntry): ChatEntry =>
    more.length === 0 ? entry : { ...entry, text: [entry.text, ...more].join('\n').trimEnd() }
  for await (const { lines, bytes } of lineChunks(chunks)) {
    for (const physical of lines) {
      const entry = parseChatLine(physical, ++line)
      if (entry === null) {
        more.push(physical)
        continue
      }
      if (open !== null) yield { entry: whole(open), bytes }
      open = entry
      more = []
    }
    if (open !== null && bytes === -1) yield { entry: whole(open), bytes }
  }
}

/** Lines as they come; the last ones have `bytes` −1. */
async function* lineChunks(chunks: AsyncIterable<Uint8Array>) {
  const decoding = decodeText()
  let rest = ''
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    const lines = (rest + decoding.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield { lines, bytes }
  }
  yield { lines: (rest + decoding.end()).split('\n'), bytes: -1 }
}
