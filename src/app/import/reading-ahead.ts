import type { ReadBatch, ReadContext } from '../../domain/reader.ts'
import type { Settings } from '../../domain/view/settings-view.ts'
import type { Instant } from '../../domain/instant.ts'
import { findReadFile } from '../../store/imports.ts'
import type { Home } from '../home.ts'
import type { ReadAside, Reading } from './import-hooks.ts'
import { isMailFolder, readMailFolder } from './mail-folder.ts'
import type { OwnSettings } from './own-settings.ts'
import { isReaderAt } from './list-at-event.ts'
import { contextOf, withClaims, type ReadableFile } from './readable-file.ts'

/** From this size on it pays to start a thread that reads. */
const LARGE_BYTES = 2 << 20
/** What that thread reads once it is there. */
const WORTH_BYTES = 512 << 10

/**
 * Has the large files of an import read elsewhere while what comes before them is being kept. What is
 * learnt of the owner on the way is told to those who read: they begin anew then.
 */
export class ReadingAhead {
  readonly #home: Home
  readonly #own: OwnSettings
  readonly #aside: ReadAside | undefined
  /** The same for all files, so that what is read ahead is what would be read in turn. */
  readonly #now: Instant
  #known = ''

  constructor(
    home: Home,
    own: OwnSettings,
    {
      aside,
      files,
    }: { readonly aside: ReadAside | undefined; readonly files: readonly ReadableFile[] },
  ) {
    this.#own = own
    this.#home = home
    this.#now = home.clock()
    this.#aside = files.some(({ input }) => input.size >= LARGE_BYTES) ? aside : undefined
  }

  /** Says which files come next; to be called before each of them. */
  async look(next: readonly ReadableFile[]): Promise<void> {
    const large = next.filter((one) => this.#goesAside(one))
    if (this.#aside === undefined || large.length === 0) return
    const settings = await this.#own.load()
    const known = JSON.stringify([settings, large.length])
    if (known === this.#known) return
    this.#known = known
    this.#aside.expect(await this.#readings(large, settings))
  }

  /** What the file's reader is told when these are the settings. */
  contextOf(readable: ReadableFile, settings: Settings): ReadContext {
    return contextOf(readable, settings, this.#now)
  }

  batchesOf(readable: ReadableFile, context: ReadContext): AsyncIterable<ReadBatch> {
    const { reader, input } = readable
    if (isMailFolder(input)) return readMailFolder(input, reader, context)
    return this.#aside !== undefined && this.#goesAside(readable)
      ? this.#aside.read({ reader, input, context })
      : reader.read(input, context)
  }

  #goesAside({ input, reader }: ReadableFile): boolean {
    return input.size >= WORTH_BYTES && !isMailFolder(input) && !isReaderAt(reader)
  }

  async #readings(files: readonly ReadableFile[], settings: Settings): Promise<Reading[]> {
    const readings: Reading[] = []
    let learnt = settings
    for (const one of files) {
      const known = await this.#whatIsKnown(one)
      if (known === 'read before') continue
      // A file that cannot be opened says so when its turn comes.
      if (known === 'unreadable') break
      learnt = withClaims(learnt, known.owners)
      const { reader, input } = one
      readings.push({ reader, input, context: this.contextOf(one, learnt) })
    }
    return readings
  }

  async #whatIsKnown({ print, owner }: ReadableFile) {
    try {
      const known = await print()
      const former = await this.#home.store.read(this.#home.owner, (s) => findReadFile(s, known))
      if (former !== undefined) return 'read before'
      const one = await owner()
      return { owners: one === null ? [] : [one] }
    } catch {
      return 'unreadable'
    }
  }
}
