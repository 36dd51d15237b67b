import { openPromise, type Entry, type ZipFile } from 'yauzl'

const IDLE_MS = 1_000

/**
 * A zip that is opened when something is read from it and closed a second after the last reader
 * has gone: finding its directory again for each of 100,000 entries would take minutes.
 */
export class ZipHandle {
  readonly #diskPath: string
  #file: Promise<ZipFile> | null = null
  #readers = 0
  #closing: NodeJS.Timeout | undefined

  constructor(diskPath: string) {
    this.#diskPath = diskPath
  }

  /** All entries, in the order of the directory. Rejects when the zip is damaged or locked as a whole. */
  async entries(): Promise<Entry[]> {
    const file = await openPromise(this.#diskPath, { autoClose: false, decodeStrings: false })
    try {
      return await Array.fromAsync(file.eachEntry())
    } finally {
      file.close()
    }
  }

  /** Streams an entry, unpacked; fails when it is not as long or not what its directory says. */
  async *stream(entry: Entry): AsyncGenerator<Uint8Array> {
    clearTimeout(this.#closing)
    this.#readers++
    try {
      this.#file ??= openPromise(this.#diskPath, { autoClose: false, decodeStrings: false })
      const file = await this.#file
      yield* await file.openReadStreamPromise(entry)
    } catch (cause) {
      this.#file?.then((file) => file.close()).catch(() => undefined)
      this.#file = null
      throw cause
    } finally {
      this.#readers--
      if (this.#readers === 0) this.#closing = setTimeout(() => this.#close(), IDLE_MS).unref()
    }
  }

  #close(): void {
    if (this.#readers > 0) return
    this.#file?.then((file) => file.close()).catch(() => undefined)
    this.#file = null
  }
}
