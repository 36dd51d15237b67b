import { fingerprint } from '../../connect/files/fingerprint.ts'
import type { FoundFile } from '../../connect/files/list-inputs.ts'
import type { ReadContext, Reader } from '../../domain/reader.ts'
import type { Instant } from '../../domain/instant.ts'
import type { OwnClaim } from '../../domain/source-record.ts'
import type { Settings } from '../../domain/view/settings-view.ts'
import { inferOwner } from '../../import/mail/infer-owner.ts'
import type { ImportFileRow } from '../../store/import-rows.ts'
import { learnMe, meOf } from './learn-me.ts'
import { folderFingerprint, isMailFolder } from './mail-folder.ts'
import type { Columns } from './table-columns.ts'

/** A file of an import that is to be read, and who reads it. */
export type ReadableFile = {
  readonly file: ImportFileRow
  readonly input: FoundFile
  readonly reader: Reader
  readonly columns: Columns | undefined
  /** Its words are to be kept whole: read without, it is read again. */
  readonly keepsText: boolean
  /** The same for the same bytes read in the same way. Reads the file, once. */
  readonly print: () => Promise<string>
  /** Whose mailbox it is; null where it is none or does not tell. Reads parts of the file, once. */
  readonly owner: () => Promise<OwnClaim | null>
}

/** Counts up when readers learn to read more, so that files are read anew. */
const READ_VERSION = 1

export function readableFile(
  known: Pick<ReadableFile, 'file' | 'input' | 'reader' | 'columns' | 'keepsText'>,
): ReadableFile {
  const { input, reader, columns, keepsText } = known
  return {
    ...known,
    print: once(async () => {
      const bytes = isMailFolder(input) ? await folderFingerprint(input) : await fingerprint(input)
      const described = columns === undefined ? '' : `/${JSON.stringify(columns)}`
      const whole = keepsText ? '/text' : ''
      return `${bytes}/${reader.kind}/${READ_VERSION}${described}${whole}`
    }),
    owner: once(async () => (reader.kind === 'mail/mbox' ? inferOwner(input) : null)),
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null
  return () => (done ??= work())
}

/** Whether reading can go on where it was broken off. */
export function isResumable({ reader, input }: ReadableFile): boolean {
  return reader.resumable || isMailFolder(input)
}

/** What the file's reader is told. */
export function contextOf(
  readable: ReadableFile,
  settings: Settings,
  now: Instant,
): Readonly<ReadContext> {
  const { file, columns } = readable
  return {
    me: meOf(settings, settings.country),
    timeZone: settings.timeZone,
    country: settings.country,
    now,
    ...(settings.keepMailText ? { keepsText: true } : {}),
    ...(columns === undefined ? {} : { columns: new Map(Object.entries(columns)) }),
    ...(isResumable(readable) && file.cursor > 0 ? { cursor: file.cursor } : {}),
  }
}

/** The settings with what records or a mailbox say of the owner; the same object where that is nothing new. */
export function withClaims(settings: Settings, claims: readonly OwnClaim[]): Settings {
  let known = settings
  for (const claim of claims) {
    const learnt = learnMe(known, claim, settings.country)
    if (learnt !== null) known = { ...known, ...learnt }
  }
  return known
}
