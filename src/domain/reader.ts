import type { Me } from './owner.ts'
import type { Instant } from './instant.ts'
import type { SetAside, SourceKind, SourceRecord } from './source-record.ts'

/** The first bytes of a file and its name: enough to tell what it is. */
export type FileHead = {
  /** Path below what the user gave, `/`-separated; inside a zip, the entry's name. A hint, never the judge. */
  readonly path: string
  readonly size: number
  /** The first 64 KiB (or all). */
  readonly bytes: Uint8Array
}

/** A file a reader can stream. */
export type ReadInput = FileHead & {
  /** Streams the bytes from `offset` (default 0). */
  readonly open: (offset?: number) => AsyncIterable<Uint8Array>
}

export type ReadContext = {
  readonly me: Me
  /** IANA zone for wall-clock times without one. */
  readonly timeZone: string
  readonly now: Instant
  /** ISO country of the owner, for phone numbers without a country code. */
  readonly country: string
  /** The owner keeps the whole text of mails and messages. */
  readonly keepsText?: boolean
  /** Columns the user mapped for unknown CSV files, by header cell: see import/csv. */
  readonly columns?: ReadonlyMap<string, string>
  /** Continue at this byte, from a former batch's `cursor`. */
  readonly cursor?: number
}

/** A handful of rows, in file order. */
export type ReadBatch = {
  readonly records: readonly SourceRecord[]
  readonly setAside: readonly SetAside[]
  /** Rows this batch consumed: records + set aside. */
  readonly rows: number
  /** Bytes of the file consumed so far; reading can continue there where the reader says `resumable`. */
  readonly cursor: number
}

/** Reads one format of one source. Stateless: all it knows is in its arguments. */
export type Reader = {
  /** `linkedin/connections`, `mail/mbox` … as shown to the user and kept with the import. */
  readonly kind: string
  readonly source: SourceKind
  /** What a person calls it: "LinkedIn connections". */
  readonly title: string
  /** Readers run in this order within one import, lowest first: the owner's own data, lists of people, traffic. */
  readonly order: number
  readonly resumable: boolean
  /** Is this file mine? 0 no … 1 certainly; by content. */
  readonly recognise: (head: FileHead) => number
  /** The name under which this file's records are cited (`linkedin/Connections.csv`, `events`). */
  readonly cites: (head: FileHead) => string
  /**
   * Which of the owner's sources of this kind the file belongs to, stable across re-exports:
   * `linkedin`, `mail`, `calendar:<name>`, `event:<id>`.
   */
  readonly sourceKey: (head: FileHead) => string
  /** A later file of the same source and kind lists everything: rows missing in it are marked gone. */
  readonly complete: boolean
  readonly read: (input: ReadInput, context: ReadContext) => AsyncIterable<ReadBatch>
}
