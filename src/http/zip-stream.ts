import { Zip, ZipDeflate } from 'fflate'

type NamedFile = { readonly name: string; readonly chunks: AsyncIterable<string> }

/** The zip of `files` as bytes, in pieces as they come; holds one piece in memory. */
async function* zipPieces(files: AsyncIterable<NamedFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    ready.push(piece)
  })
  const encoder = new TextEncoder()
  for await (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 3 })
    zip.add(entry)
    for await (const chunk of chunks) {
      entry.push(encoder.encode(chunk))
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

/** Zips `files` while they are read, no faster than the reader takes the bytes. */
export function zipStream(files: AsyncIterable<NamedFile>): ReadableStream<Uint8Array> {
  return ReadableStream.from(zipPieces(files)) as ReadableStream<Uint8Array>
}
